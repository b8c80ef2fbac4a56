"""The words of buttons that name a network, with the names of the networks."""

from __future__ import annotations

from cleaner.rule import Words

# fmt: off
NAMES = Words(
    en=["facebook", "twitter", "x", "x (twitter)", "whatsapp", "telegram", "linkedin", "instagram", "pinterest",
        "reddit", "messenger", "facebook messenger", "bluesky", "threads", "mastodon", "tumblr", "flipboard",
        "viber", "line", "snapchat", "email", "e-mail", "mail", "sms"],
    de=["xing"],
    pl=["facebooku", "twitterze", "messengerze", "linkedinie"],
    ru=["вконтакте", "вк", "одноклассники", "одноклассниках", "телеграм", "фейсбук", "вотсап", "vk", "ok"],
    uk=["фейсбук", "телеграм", "вайбер", "твіттер"],
    cs=["facebooku", "twitteru", "linkedinu"],
    ar=["فيسبوك", "تويتر", "واتساب", "واتس آب", "تيليغرام", "تلغرام", "إكس", "لينكدإن", "ماسنجر"],
    fa=["فیسبوک", "توییتر", "واتساپ", "تلگرام", "ایکس", "لینکدین", "ایتا", "بله"],
    he=["פייסבוק", "טוויטר", "וואטסאפ", "טלגרם", "אקס"],
    hi=["फेसबुक", "ट्विटर", "व्हाट्सएप", "व्हाट्सऐप", "टेलीग्राम", "एक्स"],
    zh=["微信", "微博", "新浪微博", "朋友圈", "微信朋友圈", "qq空间", "qq", "脸书", "臉書", "推特"],
    ja=["フェイスブック", "ツイッター", "はてなブックマーク", "はてブ", "ライン"],
    ko=["페이스북", "트위터", "카카오톡", "카카오스토리", "네이버밴드", "네이버 밴드", "밴드", "네이버블로그", "네이버 블로그", "엑스", "라인", "텔레그램", "링크드인"],
    vi=["zalo"],
)

ON = Words(
    en=["share on {network}", "share to {network}", "share via {network}", "share with {network}",
        "share by {network}", "share {network}", "share this on {network}", "share this article on {network}",
        "share this article via {network}", "share this story on {network}", "post on {network}",
        "post to {network}", "send via {network}", "click to share on {network}",
        "click to share on {network} (opens in new window)", "share on {network} (opens in new window)",
        "share on {network} (opens in a new window)"],
    de=["auf {network} teilen", "bei {network} teilen", "über {network} teilen", "per {network} teilen",
        "via {network} teilen", "in {network} teilen", "teilen auf {network}", "teilen per {network}",
        "teilen via {network}", "artikel auf {network} teilen", "diesen artikel auf {network} teilen",
        "per {network} versenden", "klick, um auf {network} zu teilen", "klicken, um auf {network} zu teilen",
        "klick, um über {network} zu teilen"],
    fr=["partager sur {network}", "partagez sur {network}", "partager via {network}", "partager par {network}",
        "partager l'article sur {network}", "partager cet article sur {network}", "publier sur {network}",
        "envoyer par {network}", "cliquez pour partager sur {network}"],
    es=["compartir en {network}", "comparte en {network}", "compartir por {network}", "comparte por {network}",
        "compartir vía {network}", "compartir esta noticia en {network}", "publicar en {network}",
        "enviar por {network}", "haz clic para compartir en {network}"],
    it=["condividi su {network}", "condividi via {network}", "condividi con {network}",
        "condividi questo articolo su {network}", "invia su {network}", "pubblica su {network}",
        "fai clic per condividere su {network}"],
    pt=["compartilhar no {network}", "compartilhe no {network}", "compartilhar em {network}",
        "compartilhar via {network}", "compartilhe via {network}", "compartilhar pelo {network}",
        "compartilhe pelo {network}", "partilhar no {network}", "partilhe no {network}", "partilhar via {network}",
        "partilhar por {network}", "enviar por {network}", "clique para compartilhar no {network}"],
    nl=["deel op {network}", "delen op {network}", "deel via {network}", "delen via {network}",
        "delen met {network}", "deel dit op {network}", "deel dit artikel op {network}",
        "klik om te delen op {network}", "klik om te delen via {network}"],
    pl=["udostępnij na {network}", "udostępnij przez {network}", "udostępnij w {network}",
        "udostępnij na platformie {network}", "podziel się na {network}", "opublikuj na {network}",
        "wyślij przez {network}"],
    ru=["поделиться в {network}", "поделиться {network}", "поделиться через {network}", "поделиться на {network}",
        "отправить в {network}", "отправить через {network}", "опубликовать в {network}"],
    uk=["поділитися в {network}", "поділитися у {network}", "поділитись в {network}", "поділитись у {network}",
        "поділитися через {network}", "поділитися на {network}", "поширити в {network}", "поширити у {network}",
        "надіслати в {network}"],
    cs=["sdílet na {network}", "sdílejte na {network}", "sdílet přes {network}", "sdílet na síti {network}",
        "poslat přes {network}", "poslat na {network}"],
    ro=["distribuie pe {network}", "share pe {network}", "distribuie prin {network}", "partajează pe {network}",
        "trimite pe {network}"],
    hu=["megosztás {network}on", "megosztás a {network}on", "megosztás {network}en", "megosztás {network}-en",
        "megosztás {network}", "megosztom {network}on", "küldés {network}on"],
    el=["κοινοποίηση στο {network}", "κοινοποιήστε στο {network}", "κοινοποίηση μέσω {network}",
        "μοιραστείτε στο {network}", "μοιραστείτε το στο {network}", "μοιράσου το στο {network}",
        "αποστολή μέσω {network}"],
    tr=["{network}'ta paylaş", "{network}'da paylaş", "{network}'te paylaş", "{network}'de paylaş",
        "{network} ile paylaş", "{network} üzerinden paylaş", "{network} paylaş", "{network}'tan gönder",
        "{network}'dan gönder"],
    ar=["شارك على {network}", "مشاركة على {network}", "شارك عبر {network}", "مشاركة عبر {network}",
        "مشاركة في {network}", "انشر على {network}"],
    fa=["اشتراک‌گذاری در {network}", "اشتراک گذاری در {network}", "ارسال به {network}", "اشتراک در {network}"],
    he=["שתף ב{network}", "שתפו ב{network}", "שיתוף ב{network}", "שתף ב-{network}", "שתפו ב-{network}",
        "שיתוף ב-{network}", "שלח ב{network}", "שליחה ב{network}"],
    hi=["{network} पर शेयर करें", "{network} पर साझा करें", "{network} शेयर करें"],
    zh=["分享到{network}", "分享到 {network}", "分享至{network}", "分享至 {network}", "转发到{network}"],
    ja=["{network}でシェア", "{network}でシェアする", "{network} でシェア", "{network}でシェアします", "{network}で共有", "{network}で共有する",
        "{network}に投稿", "{network}に投稿する", "{network}で送る", "{network}に送る", "{network}にシェア"],
    ko=["{network} 공유하기", "{network} 공유", "{network}으로 공유하기", "{network}로 공유하기", "{network}에 공유하기",
        "{network}(으)로 공유하기", "{network}(으)로 기사보내기", "{network}으로 보내기", "{network}로 보내기"],
    vi=["chia sẻ lên {network}", "chia sẻ qua {network}", "chia sẻ trên {network}", "chia sẻ {network}",
        "gửi qua {network}"],
    id=["bagikan ke {network}", "bagikan di {network}", "bagikan lewat {network}", "bagikan melalui {network}",
        "bagikan via {network}", "share ke {network}"],
    sv=["dela på {network}", "dela via {network}", "dela med {network}", "dela artikeln på {network}",
        "dela den här artikeln på {network}"],
    da=["del på {network}", "del via {network}", "del med {network}", "del artiklen på {network}"],
    no=["del på {network}", "del via {network}", "del i {network}", "del artikkelen på {network}",
        "del saken på {network}"],
    fi=["jaa {network}issa", "jaa {network}issä", "jaa {network}ssa", "jaa {network}ssä", "jaa {network}-palvelussa",
        "jaa {network}", "jaa viestipalvelu {network}:ssä", "jaa {network}:ssä"],
)
# fmt: on


ON_ROWS = """
        en - Click to share on WhatsApp (Opens in new window)
        de - Auf Facebook teilen
        fr - Partager sur Facebook
        es - Compartir en Facebook
        it - Condividi su Facebook
        pt - Compartilhar no Facebook
        nl - Deel op Facebook
        pl - Udostępnij na Facebooku
        ru - Поделиться в Facebook
        uk - Поділитися в Facebook
        cs - Sdílet na Facebooku
        ro - Distribuie pe Facebook
        hu - Megosztás Facebookon
        el - Κοινοποίηση στο Facebook
        tr - Facebook'ta paylaş
        ar - شارك على Facebook
        fa - اشتراک‌گذاری در Facebook
        he - שתף בFacebook
        hi - Facebook पर शेयर करें
        zh - 分享到Facebook
        ja - Facebookでシェア
        ko - Facebook 공유하기
        vi - Chia sẻ lên Facebook
        id - Bagikan ke Facebook
        sv - Dela på Facebook
        da - Del på Facebook
        no - Del på Facebook
        fi - Jaa Facebookissa
        en | Share on paper or on a screen
        en | She shared it on Facebook, and half the island read it.
        de | Auf Facebook teilen viele Bewohner ihre Bilder.
        fr | Partager sur le quai
    """
