"""Words and examples of the room ``legal``."""

from __future__ import annotations

from cleaner.rule import Words

OPINION = Words(
    en=[
        "the views expressed in this article are the author's own",
        "the views expressed in this article are those of the author",
        "the views expressed here are the author's own",
        "the views expressed in this article are those of the author alone",
        "the views expressed are the author's own",
        "the opinions expressed in this article are those of the author",
        "opinions expressed are those of the author",
        "opinions expressed by contributors are their own",
        "views expressed are personal",
        "views are personal",
        "the views expressed are personal",
        "the author's views are his own",
        "the author's views are her own",
        "this is an opinion piece",
        "this column does not necessarily reflect the opinion of the editorial board or its owners",
        "this column does not necessarily reflect the opinion of the editorial board",
        "the views expressed in this article are the author's own and do not necessarily reflect the editorial stance",
        "the views expressed in this article do not necessarily reflect the views of the publisher",
        "disclaimer: the views expressed are those of the author",
        "opinions on this blog, as you know, are always mine",
    ],
    de=[
        "die meinung des autors muss nicht der meinung der redaktion entsprechen",
        "der beitrag gibt die meinung des autors wieder",
        "der beitrag gibt die meinung der autorin wieder",
        "gastbeiträge geben nicht notwendigerweise die meinung der redaktion wieder",
        "gastkommentare geben nicht unbedingt die meinung der redaktion wieder",
        "beiträge von gastautoren müssen nicht der meinung der redaktion entsprechen",
        "namentlich gekennzeichnete beiträge geben nicht unbedingt die meinung der redaktion wieder",
        "namentlich gekennzeichnete beiträge geben nicht in jedem fall die meinung der redaktion wieder",
        "kommentare müssen nicht der meinung der redaktion entsprechen",
        "die in diesem artikel geäußerten ansichten sind die des autors",
    ],
    fr=[
        "les opinions exprimées dans cet article n'engagent que leur auteur",
        "les propos tenus n'engagent que leur auteur",
        "les opinions exprimées n'engagent que leur auteur",
        "les opinions exprimées n'engagent que leurs auteurs",
        "cet article n'engage que son auteur",
        "cette tribune n'engage que son auteur",
        "les points de vue exprimés n'engagent que leur auteur",
    ],
    es=[
        "las opiniones expresadas en este artículo son responsabilidad de su autor",
        "las opiniones expresadas en este artículo son responsabilidad exclusiva del autor",
        "las opiniones aquí expresadas son responsabilidad de sus autores",
        "las opiniones vertidas en este artículo son responsabilidad del autor",
        "las opiniones expresadas son de exclusiva responsabilidad del autor",
        "este texto es responsabilidad de su autor",
    ],
    it=[
        "le opinioni espresse in questo articolo sono dell'autore",
        "le opinioni espresse sono personali",
        "le opinioni espresse in questo articolo sono personali",
        "le opinioni espresse sono esclusivamente dell'autore",
        "le opinioni espresse dall'autore non rispecchiano necessariamente quelle della redazione",
    ],
    pt=[
        "as opiniões expressas neste artigo são de responsabilidade do autor",
        "este texto não reflete, necessariamente, a opinião deste site",
        "este artigo não reflete necessariamente a opinião do jornal",
        "os artigos de opinião são da responsabilidade dos seus autores",
        "o conteúdo deste artigo é de responsabilidade do autor",
        "as opiniões expressas são de responsabilidade do autor",
        "os textos publicados com assinatura não traduzem a opinião do jornal",
        "esta é uma opinião pessoal e não reflete a posição do veículo",
    ],
    nl=[
        "dit is een opiniestuk",
        "de mening van de auteur is niet noodzakelijk die van de redactie",
        "de meningen in dit artikel zijn die van de auteur",
        "opinieartikelen geven de mening van de auteur weer",
        "dit artikel geeft de mening van de auteur weer",
    ],
    pl=[
        "opinie wyrażone w artykule są opiniami autora",
        "artykuł wyraża poglądy autora",
        "tekst wyraża poglądy autora",
        "felieton wyraża poglądy autora",
        "redakcja nie ponosi odpowiedzialności za treść komentarzy",
        "poglądy autora nie muszą odzwierciedlać stanowiska redakcji",
    ],
    ru=[
        "мнение автора может не совпадать с мнением редакции",
        "мнение редакции может не совпадать с мнением автора",
        "мнение автора может не совпадать с позицией редакции",
        "мнение редакции может не совпадать с точкой зрения автора",
        "точка зрения авторов может не совпадать с позицией редакции",
        "точка зрения редакции может не совпадать с мнением автора",
        "мнения, высказанные в статье, являются личным мнением автора",
    ],
    uk=[
        "думка автора може не збігатися з думкою редакції",
        "думка редакції може не збігатися з думкою автора",
        "думка автора може не збігатися з позицією редакції",
        "редакція може не поділяти думку автора",
        "точка зору редакції може не збігатися з точкою зору автора",
        "матеріал відображає особисту думку автора",
    ],
    cs=[
        "názory autora se nemusí shodovat s názory redakce",
        "názory autora nemusí vyjadřovat stanovisko redakce",
        "komentář vyjadřuje názor autora",
        "text vyjadřuje názor autora",
    ],
    ro=[
        "opiniile exprimate aparțin autorului",
        "opiniile exprimate în acest articol aparțin autorului",
        "opiniile exprimate nu reprezintă poziția redacției",
    ],
    hu=[
        "a cikk a szerző véleményét tükrözi",
        "a szerző véleménye nem feltétlenül tükrözi a szerkesztőség álláspontját",
        "a vendégszerzők véleménye nem feltétlenül tükrözi a szerkesztőség álláspontját",
    ],
    el=[
        "οι απόψεις που εκφράζονται είναι του συντάκτη",
        "οι απόψεις του άρθρου εκφράζουν τον συντάκτη",
        "οι απόψεις των αρθρογράφων δεν απηχούν απαραίτητα τις απόψεις της ιστοσελίδας",
    ],
    tr=[
        "bu yazıda yer alan görüşler yazarına aittir",
        "yazıda yer alan görüşler yazara aittir",
        "yazıdaki görüşler yazarına aittir",
        "köşe yazılarındaki görüşler yazarlarına aittir",
        "makalelerdeki fikirler yazarlarına aittir",
    ],
    ar=[
        "الآراء الواردة في هذا المقال تعبر عن رأي الكاتب",
        "المقال يعبر عن رأي كاتبه",
        "المقالات تعبر عن رأي كاتبها",
        "الآراء الواردة في المقال لا تعكس بالضرورة الموقف التحريري",
        "ما ورد في المقال يعبر عن رأي الكاتب ولا يعكس بالضرورة وجهة نظر الموقع",
    ],
    fa=[
        "نظرات نویسنده لزوما بیانگر دیدگاه این رسانه نیست",
        "این یادداشت بازتاب دیدگاه نویسنده است",
        "دیدگاه نویسنده لزوما دیدگاه این رسانه نیست",
    ],
    he=["הדעות המובעות במאמר הן של הכותב בלבד", "הכותב מביע את דעתו האישית", "האמור במאמר הוא דעת הכותב"],
    hi=[
        "ये लेखक के निजी विचार हैं",
        "लेखक के निजी विचार हैं",
        "यह लेखक के निजी विचार हैं",
        "इस लेख में व्यक्त विचार लेखक के निजी हैं",
        "इस लेख में व्यक्त किए गए विचार लेखक के निजी विचार हैं",
        "ये लेखक के अपने विचार हैं",
    ],
    zh=[
        "本文仅代表作者观点",
        "本文仅代表作者个人观点",
        "以上内容仅代表作者个人观点",
        "文章仅代表作者观点",
        "以上观点仅代表作者本人",
        "本文为作者观点,不代表本网立场",
        "文章观点不代表本站立场",
        "免责声明:本文仅代表作者个人观点",
        "本文僅代表作者立場",
        "本文為作者評論意見",
        "以上言論不代表本報立場",
        "文章內容僅代表作者個人意見",
    ],
    ja=[
        "本記事は筆者個人の見解です",
        "この記事は筆者の個人的な見解です",
        "本稿は筆者個人の見解です",
        "記事の内容は執筆者個人の見解です",
    ],
    ko=[
        "외부 필진의 기고는 본지의 편집 방향과 다를 수 있습니다",
        "외부 필진의 칼럼은 본지의 편집 방향과 다를 수 있습니다",
        "본 칼럼은 외부 필자의 견해로 본지의 편집 방향과 다를 수 있습니다",
        "이 글은 필자의 개인적 의견입니다",
    ],
    vi=[
        "bài viết thể hiện quan điểm của tác giả",
        "bài viết thể hiện quan điểm riêng của tác giả",
        "bài viết không nhất thiết trùng với quan điểm của tòa soạn",
        "quan điểm trong bài là của tác giả",
    ],
    id=[
        "opini penulis tidak mewakili pandangan redaksi",
        "artikel ini merupakan opini penulis",
        "isi artikel sepenuhnya tanggung jawab penulis",
        "artikel ini menjadi tanggung jawab penulis",
    ],
    sv=[
        "åsikterna i artikeln är skribentens egna",
        "detta är en opinionstext",
        "detta är en opinionstext. åsikterna är skribentens egna",
        "det här är en ledare",
        "det här är en debattartikel",
        "åsikterna är skribentens egna",
        "detta är en debattartikel. skribenten svarar för åsikterna",
        "skribenten svarar för åsikterna i artikeln",
    ],
    da=[
        "dette er et debatindlæg",
        "dette er et debatindlæg og udtryk for skribentens holdning",
        "dette er et debatindlæg, som alene er udtryk for skribentens holdning",
        "dette er en kommentar",
        "dette er et udtryk for skribentens egen holdning",
        "indlægget er udtryk for skribentens egen holdning",
    ],
    no=[
        "dette er et debattinnlegg",
        "dette er en kommentar",
        "dette er en kronikk",
        "dette er et debattinnlegg. innlegget uttrykker skribentens holdning",
        "innlegget gir uttrykk for skribentens holdninger",
        "kronikken gir uttrykk for skribentens holdning",
        "kommentaren gir uttrykk for skribentens holdning",
    ],
    fi=[
        "kirjoitus edustaa kirjoittajan omaa mielipidettä",
        "kirjoittajan näkemykset ovat hänen omiaan",
        "mielipidekirjoitus edustaa kirjoittajan omia näkemyksiä",
    ],
)

OPINION_ROWS = """
        en - The views expressed in this article are the author’s own.
        de - Gastbeiträge geben nicht notwendigerweise die Meinung der Redaktion wieder.
        fr - Les opinions exprimées n’engagent que leur auteur.
        es - Las opiniones expresadas en este artículo son responsabilidad de su autor.
        it - Le opinioni espresse in questo articolo sono personali.
        pt - As opiniões expressas neste artigo são de responsabilidade do autor.
        nl - Dit artikel geeft de mening van de auteur weer.
        pl - Poglądy autora nie muszą odzwierciedlać stanowiska redakcji.
        ru - Мнение автора может не совпадать с мнением редакции.
        uk - Думка автора може не збігатися з позицією редакції.
        cs - Názory autora nemusí vyjadřovat stanovisko redakce.
        ro - Opiniile exprimate în acest articol aparțin autorului.
        hu - A szerző véleménye nem feltétlenül tükrözi a szerkesztőség álláspontját.
        el - Οι απόψεις του άρθρου εκφράζουν τον συντάκτη.
        tr - Bu yazıda yer alan görüşler yazarına aittir.
        ar - المقال يعبر عن رأي كاتبه.
        fa - این یادداشت بازتاب دیدگاه نویسنده است.
        he - הדעות המובעות במאמר הן של הכותב בלבד.
        hi - ये लेखक के निजी विचार हैं।
        zh - 本文仅代表作者个人观点。
        ja - 本記事は筆者個人の見解です。
        ko - 외부 필진의 칼럼은 본지의 편집 방향과 다를 수 있습니다.
        vi - Bài viết thể hiện quan điểm riêng của tác giả.
        id - Isi artikel sepenuhnya tanggung jawab penulis.
        sv - Skribenten svarar för åsikterna i artikeln.
        da - Indlægget er udtryk for skribentens egen holdning.
        no - Kronikken gir uttrykk for skribentens holdning.
        fi - Kirjoitus edustaa kirjoittajan omaa mielipidettä.
        en | The views expressed at the meeting were her own, she said, and nobody at the port shared them.
        en | This does not reflect the views of the government, she said.
        en | Opinion
    """

AUTHOR = Words(
    en=[
        "the views expressed in this article {text}",
        "the views expressed in this piece {text}",
        "the views expressed in this column {text}",
        "the views expressed in this commentary {text}",
        "the views expressed in this op-ed {text}",
        "the views expressed here {text}do not{text}reflect{text}",
        "the opinions expressed in this article {text}",
        "the opinions expressed in this commentary {text}",
        "the opinions expressed in this column {text}",
        "opinions expressed by {text} are their own",
        "disclaimer: the views expressed {text}",
        "disclaimer: the opinions expressed {text}",
        "this column does not necessarily reflect{text}",
        "this article does not necessarily reflect{text}",
    ],
    de=[
        "gastbeiträge geben {text}meinung{text}wieder",
        "gastkommentare {text}meinung der redaktion{text}",
        "die in diesem {text}geäußerten{text}meinung{text}",
        "namentlich gekennzeichnete {text}meinung{text}",
    ],
    fr=["les opinions exprimées dans cet{text}n'engagent{text}", "les propos tenus dans {text}n'engagent{text}"],
    es=[
        "las opiniones expresadas en est{text}responsabilidad{text}",
        "las opiniones vertidas en {text}responsabilidad{text}",
        "las opiniones aquí {text}responsabilidad{text}",
    ],
    it=["le opinioni espresse in questo {text}"],
    pt=[
        "as opiniões expressas n{text}responsabilidade{text}",
        "este texto não reflete{text}opinião {text}",
        "este artigo não reflete{text}opinião {text}",
    ],
    vi=["bài viết không nhất thiết trùng với quan điểm {text}", "bài viết thể hiện quan điểm {text}"],
)

AUTHOR_ROWS = """
        en - The views expressed in this article belong to Samira Bekele and not to the harbour foundation that she leads.
        de - Gastbeiträge geben die Meinung der Autoren und nicht unbedingt die des Hafenblatts wieder.
        fr - Les opinions exprimées dans cette tribune n’engagent que Samira Bekele et non la rédaction du port.
        es - Las opiniones expresadas en esta columna son responsabilidad de Samira Bekele y no del diario del puerto.
        it - Le opinioni espresse in questo articolo sono dell’autrice e non del Corriere del Porto.
        pt - Este texto não reflete necessariamente a opinião do Jornal do Porto.
        vi - Bài viết không nhất thiết trùng với quan điểm Báo Bến Cảng
        en | The views expressed by the fishermen differ.
        de | Die in diesem Winter geäußerten Sorgen sind vergessen.
    """
