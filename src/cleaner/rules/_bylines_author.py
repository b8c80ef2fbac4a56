"""Words and examples of the room ``bylines``: the author's box under the story."""

from __future__ import annotations

from cleaner.rules._book import book

BIO = book("""
    en about the author; about the authors; about author; about the writer; the author; author bio; author biography; author profile; meet the author; about our author; about the reporter; about the contributor; author information; author info; author details; written by
    de über den autor; über die autorin; über die autoren; der autor; die autorin; zum autor; zur autorin; zur person; über die autor:innen; autoreninfo; autorenprofil; autorinnenprofil
    fr à propos de l'auteur; a propos de l'auteur; à propos de l'autrice; à propos des auteurs; l'auteur; l'autrice; sur l'auteur; biographie de l'auteur
    es sobre el autor; sobre la autora; acerca del autor; acerca de la autora; sobre los autores; el autor; la autora; información del autor; biografía del autor
    it l'autore; l'autrice; sull'autore; sull'autrice; informazioni sull'autore; chi è l'autore; biografia dell'autore
    pt sobre o autor; sobre a autora; sobre os autores; o autor; a autora; biografia do autor
    nl over de auteur; over de auteurs; de auteur; over de schrijver
    pl o autorze; o autorce; o autorach
    ru об авторе; об авторах; информация об авторе
    uk про автора; про авторку; про авторів; інформація про автора
    cs o autorovi; o autorce; o autorech
    ro despre autor; despre autoare; despre autori
    hu a szerzőről; a szerző; szerzőnkről
    el σχετικά με τον συντάκτη; σχετικά με τον συγγραφέα; ο συντάκτης; για τον αρθρογράφο; βιογραφικό συντάκτη
    tr yazar hakkında; yazarın profili; editör hakkında
    ar عن الكاتب; عن المؤلف; نبذة عن الكاتب; حول الكاتب
    fa درباره نویسنده; درباره ی نویسنده; معرفی نویسنده
    he על הכותב; על הכותבת; אודות הכותב; אודות המחבר
    hi लेखक के बारे में; लेखक परिचय
    zh 作者简介; 作者簡介; 关于作者; 關於作者; 作者介绍; 作者介紹
    ja 筆者プロフィール; 著者プロフィール; この記事を書いた人; この記事の著者; 著者について; 執筆者プロフィール
    ko 기자 소개; 필자 소개; 저자 소개; 작성자 소개; 기자 프로필
    vi về tác giả; giới thiệu tác giả
    id tentang penulis; profil penulis
    sv om författaren; om skribenten; om reportern
    da om forfatteren; om skribenten
    no om forfatteren; om skribenten
    fi kirjoittajasta; tietoa kirjoittajasta
""")

BIO_ROWS = """
        en - About the Author
        en | About the author
        en | The author was born on the island
        de - Über den Autor
        de | Zur Person
        fr - À propos de l'auteur
        es - Sobre el autor
        it - L'autore
        pt - Sobre o autor
        nl - Over de auteur
        pl - O autorze
        ru - Об авторе
        uk - Про автора
        cs - O autorovi
        ro - Despre autor
        hu - A szerzőről
        el - Σχετικά με τον συντάκτη
        tr - Yazar hakkında
        ar - عن الكاتب
        fa - درباره نویسنده
        he - על הכותב
        hi - लेखक के बारे में
        zh - 作者简介
        ja - この記事を書いた人
        ko - 기자 소개
        vi - Về tác giả
        id - Tentang Penulis
        sv - Om skribenten
        da - Om forfatteren
        no - Om forfatteren
        fi - Kirjoittajasta
"""

MORE = book("""
    en more from this author; more by this author; more from the author; more articles by this author; all articles by this author; all posts by this author; view all posts; view all posts by {name}; view all posts by this author; see all posts by {name}; all posts by {name}; posts by {name}; more posts by {name}; more by {name}; read more by {name}; read more from {name}; more stories by {name}; more articles by {name}; all articles by {name}; view all articles by {name}; see all articles by {name}; follow {name} on twitter; follow {name} on x; view author profile; see author's profile; author archive; email the author; contact the author; follow the author; follow this author
    de mehr von diesem autor; weitere artikel dieses autors; alle artikel dieses autors; alle beiträge des autors; alle beiträge von {name}; alle artikel von {name}; weitere artikel von {name}; weitere beiträge von {name}; mehr artikel von {name}; zum autorenprofil; zur autorenseite; zum autor; autor folgen
    fr du même auteur; plus d'articles de cet auteur; tous les articles de l'auteur; tous ses articles; tous les articles de {name}; tous ses articles par {name}; voir tous les articles de {name}; voir tous ses articles; ses derniers articles; suivre cet auteur
    es más del autor; más de este autor; más artículos del autor; más artículos de este autor; ver todas las entradas; ver todos los artículos de {name}; más artículos de {name}; más noticias de {name}; todos los artículos de {name}; seguir al autor; archivo del autor
    it altri articoli dell'autore; altri articoli di {name}; tutti gli articoli di {name}; leggi tutti gli articoli di {name}; tutti gli articoli dell'autore; vedi tutti gli articoli
    pt mais do autor; mais deste autor; mais artigos do autor; ver todos os posts de {name}; ver todos os artigos de {name}; mais artigos de {name}; todos os posts de {name}; veja todos os posts
    nl meer van deze auteur; meer artikelen van {name}; alle artikelen van {name}; alle berichten van {name}; bekijk alle berichten van {name}; alle artikelen van deze auteur; volg deze auteur
    pl więcej tekstów autora; zobacz wszystkie artykuły autora; wszystkie artykuły autora; inne artykuły autora; więcej artykułów autora; zobacz inne artykuły autora; zobacz profil autora
    ru все статьи автора; другие статьи автора; все материалы автора; другие материалы автора; посмотреть все записи автора; еще от автора; больше от автора
    uk всі статті автора; усі статті автора; інші статті автора; усі матеріали автора; всі матеріали автора; більше від автора
    cs všechny články autora; další články autora; více od autora; zobrazit všechny články autora
    ro mai multe articole de {name}; toate articolele autorului; vezi toate articolele; mai multe de la același autor; alte articole de același autor
    hu a szerző további cikkei; a szerző összes cikke; minden cikk a szerzőtől
    el περισσότερα άρθρα του συντάκτη; όλα τα άρθρα του συντάκτη; δείτε όλα τα άρθρα; περισσότερα από τον ίδιο συντάκτη
    tr yazarın diğer yazıları; yazarın tüm yazıları; yazarın diğer haberleri; tüm yazıları; tüm yazıları gör
    ar المزيد من الكاتب; المزيد لهذا الكاتب; جميع مقالات الكاتب; مقالات أخرى للكاتب; كل مقالات الكاتب
    fa مطالب دیگر این نویسنده; دیگر مطالب نویسنده; همه مطالب نویسنده; نوشته‌های دیگر این نویسنده
    he כל הכתבות של הכותב; עוד מאת הכותב; לכל הכתבות של {name}; עוד כתבות של {name}
    hi लेखक की अन्य खबरें; लेखक के और लेख; इस लेखक के और लेख
    zh 查看作者所有文章; 该作者的其他文章; 作者其他文章; 更多该作者文章; 查看更多文章
    ja この著者の記事一覧; この筆者の記事一覧; この記者の記事一覧; 執筆記事一覧; 著者の記事一覧; この著者の他の記事
    ko 기자의 다른 기사; 이 기자의 다른 기사; 기자의 다른 기사 보기; 이 기자의 최신기사; 다른 기사 보기; 기자 페이지; 구독하기 기자
    vi bài viết cùng tác giả; các bài viết khác của tác giả; xem tất cả bài viết; tin cùng tác giả; bài cùng tác giả
    id artikel lain dari penulis; lihat semua artikel; artikel lainnya dari penulis; selengkapnya dari penulis
    sv fler artiklar av skribenten; alla artiklar av {name}; fler artiklar av {name}; visa alla inlägg av {name}; följ skribenten
    da flere artikler af {name}; alle artikler af {name}; se alle artikler af {name}; følg skribenten
    no flere artikler av {name}; alle artikler av {name}; se alle artikler av {name}; følg skribenten
    fi kirjoittajan muut jutut; kaikki kirjoittajan jutut; lisää kirjoittajalta; kirjoittajan muut artikkelit; näytä kaikki artikkelit; seuraa kirjoittajaa
""")

MORE_ROWS = """
        en - View all posts by Jane Doe
        en - More from this author
        en | More from the harbour
        en | All posts on the pier were repainted
        de - Alle Beiträge von Anna Muster
        de | Mehr von allem
        fr - Tous les articles de Lucie Exemple
        es - Más artículos del autor
        it - Tutti gli articoli di Paolo Esempio
        pt - Ver todos os posts de João Exemplo
        nl - Alle artikelen van Piet Voorbeeld
        pl - Inne artykuły autora
        ru - Все статьи автора
        uk - Інші статті автора
        cs - Další články autora
        ro - Mai multe articole de Ion Exemplu
        hu - A szerző további cikkei
        el - Όλα τα άρθρα του συντάκτη
        tr - Yazarın diğer yazıları
        ar - جميع مقالات الكاتب
        fa - مطالب دیگر این نویسنده
        he - עוד כתבות של דנה דוגמה
        hi - इस लेखक के और लेख
        zh - 该作者的其他文章
        ja - この著者の記事一覧
        ko - 이 기자의 다른 기사
        vi - Bài viết cùng tác giả
        id - Lihat semua artikel
        sv - Fler artiklar av Eva Exempel
        da - Se alle artikler af Lars Eksempel
        no - Flere artikler av Kari Eksempel
        fi - Kirjoittajan muut jutut
"""
