"""Words of the room ``subscribe``: newsletters, with their examples."""

from __future__ import annotations

from cleaner.rules._book import book

INVITE = book("""
    en sign up for our newsletter; sign up for our newsletters; sign up to our newsletter; sign up to our newsletters; sign up for our free newsletter; sign up for our daily newsletter; sign up for our weekly newsletter; sign up for the newsletter; sign up to our free; sign up for our free; sign up for our daily; sign up for our weekly; sign up for our email; sign up for email updates; sign up for breaking news; sign up here for; sign up to receive; sign up now to get; sign up to get
    en subscribe to our newsletter; subscribe to our newsletters; subscribe to our best newsletters; subscribe to our free newsletter; subscribe to our daily newsletter; subscribe to our weekly newsletter; subscribe to our mailing list; subscribe to our emails; subscribe to the newsletter; subscribe to get; subscribe to receive; subscribe to the monthly newsletter; subscribe for the latest updates; subscribe for updates; subscribe via email; subscribe by email; join our newsletter; join our mailing list; join our email list; join the newsletter; join the mailing list; get our newsletter; get our newsletters; get our free newsletter; get our daily newsletter; get our weekly newsletter; get the newsletter; get our best stories; get our top stories; get the latest news; get the latest posts; get the latest articles; get the latest stories; get the day's top; get today's top; get breaking news; get email notifications on; get news alerts; get daily {name} news; get the best of; get the top stories; receive our newsletter; receive our daily; receive our weekly; receive our free; never miss a story; never miss an update; enter your email address to; enter your email to; want more stories like this; our newsletter hand-delivers; was this newsletter forwarded to you
    de melden sie sich für unseren; melde dich für unseren; melden sie sich hier für unseren; melden sie sich zu unserem; melde dich hier für unseren; abonnieren sie unseren; abonniere unseren; abonniert unseren; abonnieren sie den; newsletter abonnieren; newsletter bestellen; jetzt newsletter abonnieren; jetzt den newsletter; jetzt kostenlosen newsletter; jetzt für den newsletter anmelden; zum newsletter anmelden; zur newsletter-anmeldung; newsletter-anmeldung; newsletter anmelden; hier newsletter abonnieren; hier geht es zum newsletter; hier zum newsletter anmelden; erhalten sie unseren; erhalte unseren; bestellen sie unseren; abonnieren sie unseren newsletter; abonniere unseren newsletter; melden sie sich für unseren newsletter an; melde dich für unseren newsletter an; abonnieren sie den newsletter
    fr inscrivez-vous à notre; inscrivez-vous à nos; inscrivez-vous à la newsletter; inscrivez-vous gratuitement à; inscrivez-vous à la lettre; abonnez-vous à notre; abonnez-vous à nos newsletters; abonnez-vous à la newsletter; recevez notre; recevez nos; recevez la newsletter; recevez chaque; recevez gratuitement; recevez par; recevez toute l'actualité; recevez l'essentiel; recevez dans votre boîte; s'inscrire à la newsletter; s'inscrire à nos newsletters; je m'inscris à la newsletter; inscription à la newsletter; soyez alerté en temps réel; ne manquez rien de l'actualité; inscrivez-vous à notre newsletter; inscrivez-vous à nos newsletters; abonnez-vous à notre newsletter; recevez notre newsletter
    es suscríbete a nuestra; suscríbete a nuestro boletín; suscríbete a la newsletter; suscríbete al boletín; suscríbete gratis a; suscríbase a nuestro boletín; suscríbase a nuestra; suscríbase al boletín; suscribite a nuestro; suscribite a nuestra; suscríbete para recibir; recibe el boletín; recibe nuestro boletín; recibe nuestra newsletter; recibe la newsletter; recibe en tu correo; recibe las noticias; recibe las últimas noticias; recibe las mejores; recibe cada; reciba nuestro; apúntate a nuestra; apúntate a la newsletter; apúntate gratis a; regístrate en nuestra newsletter; inscríbete en nuestro; inscríbete a nuestra; suscríbete a nuestra newsletter; suscríbete a nuestro newsletter; suscríbete a nuestros boletines; suscríbase a nuestra newsletter; suscríbete al newsletter
    it iscriviti alla newsletter; iscriviti alla nostra newsletter; iscriviti alle newsletter; iscriviti alle nostre newsletter; iscrivetevi alla newsletter; iscrivetevi alla nostra; iscrizione alla newsletter; ricevi la newsletter; ricevi la nostra; ricevi le nostre; ricevi ogni; registrati alla newsletter; abbonati alla newsletter; ricevi gratis
    pt assine a nossa; assine nossa newsletter; assine nossas newsletters; assine a newsletter; assine nosso boletim; inscreva-se na nossa; inscreva-se em nossa newsletter; inscreva-se na newsletter; inscreva-se para receber; subscreva a nossa; subscreva a newsletter; subscreva as nossas; receba a nossa; receba nossa newsletter; receba nossas; receba as notícias; receba as principais notícias; receba as últimas; receba no seu; receba em seu; cadastre-se em nossa newsletter; cadastre-se na newsletter; cadastre-se para receber; assine a nossa newsletter; assine nossa newsletter; subscreva a nossa newsletter; inscreva-se na nossa newsletter
    nl schrijf je in; schrijf je nu in; schrijf je in voor; schrijf je nu in voor; schrijf u in voor; schrijf u nu in voor; meld je aan voor; meld u aan voor; abonneer je op onze; abonneer je op de nieuwsbrief; abonneer u op; ontvang onze; ontvang de nieuwsbrief; ontvang elke; ontvang dagelijks; inschrijven voor de nieuwsbrief; aanmelden voor de nieuwsbrief; aanmelden nieuwsbrief; schrijf je in voor onze nieuwsbrief; schrijf u in voor onze nieuwsbrief; schrijf je in voor de nieuwsbrief; meld je aan voor onze nieuwsbrief; meld u aan voor onze nieuwsbrief; meld je aan voor de nieuwsbrief
    pl zapisz się na newsletter; zapisz się na nasz newsletter; zapisz się do newslettera; zapisz się do naszego newslettera; zapisz się na nasz; zapisz się, aby otrzymywać; subskrybuj nasz; subskrybuj newsletter; zamów newsletter; zamów nasz newsletter; dołącz do newslettera; otrzymuj nasz newsletter; zapisy na newsletter
    ru подпишитесь на рассылку; подпишитесь на нашу рассылку; подпишитесь на нашу; подписывайтесь на рассылку; подписывайтесь на нашу рассылку; подписаться на рассылку; подпишись на рассылку; получайте рассылку; получайте нашу рассылку; подписка на рассылку; подписка на новости; подпишитесь на новости; подписаться на новости; подпишитесь, чтобы получать
    uk підпишіться на розсилку; підпишіться на нашу розсилку; підписуйтесь на розсилку; підписуйтеся на розсилку; підписуйтесь на нашу розсилку; підписатися на розсилку; підписатись на розсилку; отримуйте розсилку; підписка на розсилку; підписка на новини; підпишіться на новини; підпишіться, щоб отримувати
    cs přihlaste se k odběru; přihlásit se k odběru; přihlaste se k newsletteru; přihlaste se k našemu newsletteru; odebírejte náš newsletter; odebírejte newsletter; odebírat newsletter; odběr newsletteru; přihlášení k odběru newsletteru; přihlaste se k odběru newsletteru; přihlaste se k odběru novinek; přihlásit se k odběru novinek; přihlásit se k odběru newsletteru
    ro abonează-te la newsletter; abonează-te la newsletterul; aboneaza-te la newsletter; abonați-vă la newsletter; abonați-vă la newsletterul; abonare la newsletter; abonare newsletter; înscrie-te la newsletter; înscrie-te la newsletterul; primește newsletterul; primește cele mai importante știri
    hu iratkozzon fel hírlevelünkre; iratkozz fel hírlevelünkre; iratkozzon fel a hírlevelünkre; iratkozz fel a hírlevelünkre; iratkozzon fel a hírlevélre; iratkozz fel a hírlevélre; iratkozzon fel napi hírlevelünkre; feliratkozás a hírlevélre; feliratkozom a hírlevélre; hírlevél feliratkozás; hírlevél-feliratkozás
    el εγγραφείτε στο newsletter; εγγραφή στο newsletter; γραφτείτε στο newsletter; κάντε εγγραφή στο newsletter; εγγραφείτε στο ενημερωτικό; εγγραφείτε στο ενημερωτικό μας δελτίο; λάβετε το newsletter; εγγραφείτε δωρεάν στο newsletter
    tr bültenimize abone olun; bültenimize abone ol; bültenimize kayıt olun; bültenimize kaydolun; e-bültenimize abone olun; e-bültenimize kayıt olun; haber bültenimize abone olun; haber bültenimize kaydolun; bültene abone ol; bültene kayıt ol; e-bülten aboneliği; e-bültene kayıt ol; e-bülten'e kayıt olun
    ar اشترك في النشرة; اشترك في النشرة البريدية; اشترك في النشرة الإخبارية; اشترك في نشرتنا; اشترك في نشرتنا الإخبارية; اشترك في نشرتنا البريدية; اشتركوا في النشرة; اشتركوا في نشرتنا; اشترك في القائمة البريدية; سجل في النشرة; سجل في نشرتنا; الاشتراك في النشرة; الاشتراك في النشرة البريدية
    fa عضویت در خبرنامه; در خبرنامه ما عضو شوید; در خبرنامه عضو شوید; مشترک خبرنامه ما شوید; ثبت نام در خبرنامه; ثبت‌نام در خبرنامه; اشتراک در خبرنامه
    he הירשמו לניוזלטר; הירשמו לניוזלטר שלנו; הירשמו לקבלת ניוזלטר; הרשמה לניוזלטר; הצטרפו לניוזלטר; להרשמה לניוזלטר; הירשמו לדיוור; הצטרפו לרשימת התפוצה
    hi हमारे न्यूज़लेटर को सब्सक्राइब करें; हमारे न्यूजलेटर को सब्सक्राइब करें; हमारा न्यूज़लेटर सब्सक्राइब करें; न्यूज़लेटर सब्सक्राइब करें; न्यूजलेटर सब्सक्राइब करें; न्यूज़लेटर के लिए साइन अप करें; हमारे न्यूज़लेटर के लिए साइन अप करें
    zh 订阅我们的; 訂閱我們的電子報; 订阅我们的新闻; 订阅电子报; 訂閱電子報; 免費訂閱電子報; 訂閱新聞信; 订阅新闻信; 订阅邮件; 订阅邮件通讯; 訂閱每日電子報
    ja メルマガ登録; メルマガに登録; メルマガ登録はこちら; メールマガジン登録; メールマガジンの登録; メールマガジンに登録; メールマガジンを購読; ニュースレター登録; ニュースレターに登録; ニュースレターの登録; ニュースレターを購読
    ko 뉴스레터 구독; 뉴스레터 구독하기; 뉴스레터를 구독; 뉴스레터 신청; 뉴스레터 신청하기; 뉴스레터 받기; 뉴스레터 무료 구독
    vi đăng ký nhận bản tin; đăng ký bản tin; đăng ký nhận tin; đăng ký nhận tin mới; nhận bản tin; đăng ký nhận bản tin miễn phí; đăng ký nhận newsletter
    id berlangganan newsletter; berlangganan newsletter kami; langganan newsletter; daftar newsletter; daftar newsletter kami; dapatkan newsletter; berlangganan buletin; berlangganan buletin kami
    sv prenumerera på vårt nyhetsbrev; prenumerera på våra nyhetsbrev; prenumerera på nyhetsbrev; prenumerera på nyhetsbrevet; anmäl dig till vårt nyhetsbrev; anmäl dig till nyhetsbrevet; få vårt nyhetsbrev; få nyhetsbrevet; skriv upp dig på vårt nyhetsbrev; ta del av vårt nyhetsbrev
    da tilmeld dig vores nyhedsbrev; tilmeld dig vores gratis nyhedsbrev; tilmeld dig nyhedsbrevet; tilmeld nyhedsbrev; tilmeld dig nyhedsbrev; få vores nyhedsbrev; få nyhedsbrevet; modtag vores nyhedsbrev; abonner på vores nyhedsbrev; abonnér på vores nyhedsbrev; tilmelding til nyhedsbrev
    no meld deg på vårt nyhetsbrev; meld deg på nyhetsbrevet; meld deg på nyhetsbrevet vårt; meld deg på våre nyhetsbrev; abonner på vårt nyhetsbrev; abonner på nyhetsbrevet; få vårt nyhetsbrev; få nyhetsbrevet; motta vårt nyhetsbrev; registrer deg for vårt nyhetsbrev; påmelding til nyhetsbrev
    fi tilaa uutiskirje; tilaa uutiskirjeemme; tilaa uutiskirjeet; tilaa maksuton uutiskirje; tilaa ilmainen uutiskirje; liity uutiskirjeen tilaajaksi; uutiskirjeen tilaus; tilaa päivittäinen uutiskirje
""")

INVITE_ROWS = """
        en - Sign up for our newsletter
        en | Sign up for our newsletter every week, the school promised the parents, and then nothing came.
        de | Melden Sie sich für unseren Newsletter an, sagte der Schulleiter den Eltern, und dann kam keiner.
        fr | Inscrivez-vous à notre newsletter, assurait la mairie, et rien n'est jamais venu.
        es | Suscríbete a nuestro boletín, prometió la escuela a los padres, pero no llegó nada.
        nl | Meld je aan voor onze nieuwsbrief, zei de school tegen de ouders, maar er kwam niets.
        da | Få vores nyhedsbrev hver uge, lovede skolen forældrene, men der kom aldrig noget.
        en - Subscribe to our best newsletters
        de - Newsletter abonnieren
        fr - Inscrivez-vous à la newsletter
        es - Suscríbete a nuestra newsletter
        it - Iscriviti alla newsletter
        pt - Assine a nossa newsletter
        nl - Schrijf je in voor onze nieuwsbrief
        pl - Zapisz się na newsletter
        ru - Подпишитесь на рассылку
        uk - Підпишіться на розсилку
        cs - Přihlaste se k odběru newsletteru
        ro - Abonează-te la newsletter
        hu - Iratkozzon fel hírlevelünkre!
        el - Εγγραφείτε στο newsletter
        tr - Bültenimize abone olun
        ar - اشترك في النشرة البريدية
        fa - عضویت در خبرنامه
        he - הרשמה לניוזלטר
        hi - हमारे न्यूज़लेटर को सब्सक्राइब करें
        zh - 訂閱電子報
        ja - メルマガ登録はこちら
        ko - 뉴스레터 구독하기
        vi - Đăng ký nhận bản tin
        id - Berlangganan newsletter kami
        sv - Prenumerera på vårt nyhetsbrev
        da - Tilmeld dig vores nyhedsbrev
        no - Meld deg på vårt nyhetsbrev
        fi - Tilaa uutiskirje
        en - Sign up for our newsletter to get the best of the harbour and the island sent to you every morning.
        en - Get the latest news from the coast in your inbox.
        en - Get the island's stories delivered straight to your inbox every Friday!
        de - Melden Sie sich für unseren Newsletter an und lesen Sie jeden Morgen, was auf der Insel geschieht.
        fr - Recevez chaque matin notre newsletter et retrouvez toute l'actualité de la côte
        es - Recibe el boletín de la costa cada mañana
        pt - Receba as principais notícias da ilha na nossa newsletter.
        pl - Zapisz się na newsletter i bądź na bieżąco z wiadomościami z wyspy.
        en | Get the best of both worlds without an inbox. It took the islanders years to find out how.
        en | “Sign up for our newsletter to save the whale,” the poster at the door said.
        en | "Sign up for our newsletter to save the whale," the poster at the door said.
        en | Sign up for our newsletter to save the whale," the poster at the door went on.
        en | The newsletter of the harbour has two thousand readers, most of them on the mainland.
        en | The letter was delivered to his inbox, where it stayed for a year.
        en | Get rid of the mail in your inbox
        en | Newsletters are booming
        en | The council asked for subscribers to its newsletter.
        en | “Sign up for our newsletter,” the flyer said.
        pt | A polícia encontrou a mensagem de ameaça no seu e-mail.
        pt | Todos os dias ele lia as cartas que chegavam em seu e-mail e respondia a todas.
        es | Juan guardaba las pruebas contra el alcalde en su correo electrónico.
        es | Cada mañana, el alcalde abre su correo y contesta a los vecinos de la isla.
        es | La carta con las amenazas llegó el lunes en su correo.
        ru | Каждое утро старик ходил на почту и спрашивал, нет ли письма.
        uk | Кожного дня старий ходив на пошту і питав, чи немає листа.
        ru | Каждый день она ездила на почту за пенсией и хлебом.
        en | Every morning the keeper reads what came to your inbox and mine alike.
        en | Sign up today for a swim, the poster in the harbour said, and send your email to the keeper.
        en | Sign up for updates was all that the letter to your email said.
        de | Jeden Morgen liest der Wärter, was in der Nacht in sein E-Mail-Postfach kam.
        de | Im Newsletter der Stadt stand nichts davon, und unser Newsletter schwieg auch.
        de | Der Hafenmeister meldete sich für unseren Newsletter an.
        de | Jede Woche fand er neue Drohungen im E-Mail-Postfach der Werft.
        fr | Chaque matin, le gardien ouvre votre boîte aux lettres et la sienne.
        fr | Chaque semaine, la mairie pense à la newsletter et oublie les bateaux.
        fr | L'actualité du port ne tient plus dans notre newsletter, dit le maire.
        it | Ogni mattina il custode pensa alla newsletter del comune e alle navi.
        it | La newsletter del comune rimanda alla newsletter del porto, e nessuno le legge.
        pt | A newsletter da câmara chega ao seu e-mail, disse o presidente, mas ninguém a lê.
        nl | Elke ochtend leest de wachter onze nieuwsbrief aan zijn honden voor.
        nl | De nieuwsbrief van de gemeente is korter dan onze nieuwsbrief, zei de burgemeester.
        pl | Codziennie czytał coś o porcie w newsletterze gminy i wzdychał.
        pl | Newsletter gminy i nasz newsletter pisały o tym samym sztormie.
        sv | Varje morgon hittade hon nya hot i inkorgen på jobbet.
        sv | Nyhetsbrevet från kommunen låg kvar i inkorgen hela veckan.
        da | Hver morgen fandt hun nye trusler i indbakken på arbejdet.
        da | Nyhedsbrevet fra kommunen lå i indbakken hele ugen.
        no | Hver morgen fant hun nye trusler i innboksen på jobben.
        no | Nyhetsbrevet fra kommunen lå i innboksen hele uken.
        fi | Joka päivä kunta kirjoitti samasta myrskystä kuin uutiskirjeemme.
        hu | Minden reggel a polgármester olvassa fel a hírlevelünk címét a piacon.
        cs | Každé ráno psal starosta do e-mailu totéž co večer předtím.
        cs | Každý týden si ukládal zprávy z přístavu do schránky na mole.
        ro | În fiecare zi primarul răspundea pe e-mail fiecărui pescar din port.
        tr | En önemli haberler artık e-posta kutunuza değil, limandaki tahtaya asılıyor.
        el | Κάθε εβδομάδα ο δήμαρχος γράφει κάτι στο newsletter του λιμανιού.
        id | Setiap pagi penjaga itu membaca newsletter kami kepada anjingnya.
        ar | أهم الأخبار وصلت إلى بريدك قبل أن تصل إلى الميناء، قال الحارس.
        he | מדי שבוע כתב ראש העיר משהו לניוזלטר של הנמל.
        hi | हर हफ्ते महापौर न्यूज़लेटर में बंदरगाह के बारे में लिखते थे।
        fa | آخرین اخبار بندر را هر شب در ایمیل خود می‌خواند.
        ja | 港の便りは毎朝メールでお届けします、と市長は笑って言った。
        ko | 그는 매일 아침 시청의 소식을 이메일로 받아보세요라고 말했다.
        en | Get the best of both worlds
        en | Get the latest tide tables
        en | Every morning his letters were delivered straight to his inbox.
        nl | Ontvang elke dag een kaart
        es | Recibe cada año cientos de cartas
        fr | Recevez chaque visiteur avec un sourire
        de | Jeden Morgen schreibt sie ihren Newsletter am Hafen.
        ja | 毎朝の手紙をメールで届けた
"""

THANKS = book("""
    en thanks for subscribing; thanks for subscribing!; thank you for subscribing; thank you for subscribing!; thanks for signing up; thanks for signing up!; thank you for signing up; thank you for signing up!; you're subscribed; you're subscribed!; you are now subscribed; you are already subscribed; awesome, you're subscribed!; you have successfully subscribed; you have been successfully subscribed; thank you for subscribing to our newsletter; thank you for subscribing to our daily newsletter; thanks for subscribing! look out for your first newsletter in your inbox soon!; please check your inbox to confirm your subscription; check your inbox or spam folder to confirm your subscription; an error occurred while subscribing; please enter a valid email address; you can unsubscribe at any time; unsubscribe at any time; unsubscribe anytime; you can unsubscribe anytime; no spam, unsubscribe anytime; no spam. unsubscribe anytime; we won't send you spam; we will never spam you; join {number} other subscribers; join {number} subscribers; join {number} other followers
    de vielen dank für ihre anmeldung; vielen dank für deine anmeldung; danke für ihre anmeldung; vielen dank für ihre anmeldung zum newsletter; bitte geben sie eine gültige e-mail-adresse ein; bitte gib eine gültige e-mail-adresse ein; sie können den newsletter jederzeit abbestellen; du kannst den newsletter jederzeit abbestellen; eine abmeldung ist jederzeit möglich; abmeldung jederzeit möglich
    fr merci pour votre inscription; merci de votre inscription; merci pour votre inscription !; vous pouvez vous désinscrire à tout moment; vous pouvez vous désabonner à tout moment; veuillez saisir une adresse e-mail valide
    es gracias por suscribirte; ¡gracias por suscribirte!; gracias por suscribirse; gracias por registrarte; puedes darte de baja en cualquier momento; puede darse de baja en cualquier momento
    it grazie per l'iscrizione; grazie per esserti iscritto; grazie per esserti iscritto!; puoi annullare l'iscrizione in qualsiasi momento; puoi cancellarti in qualsiasi momento
    pt obrigado por se inscrever; obrigado por se inscrever!; obrigado por subscrever; inscrição realizada com sucesso; você pode cancelar a inscrição a qualquer momento
    nl bedankt voor je aanmelding; bedankt voor je inschrijving; bedankt voor uw aanmelding; je kunt je op elk moment uitschrijven; je kunt je altijd weer uitschrijven
    pl dziękujemy za zapisanie się; dziękujemy za subskrypcję; dziękujemy za zapisanie się do newslettera; możesz zrezygnować w każdej chwili
    ru спасибо за подписку; спасибо за подписку!; вы успешно подписались; вы подписались на рассылку; вы можете отписаться в любой момент; отписаться можно в любой момент
    uk дякуємо за підписку; дякуємо за підписку!; ви успішно підписалися; ви можете відписатися будь-коли; відписатися можна в будь-який момент
    cs děkujeme za přihlášení; děkujeme za přihlášení k odběru; z odběru se můžete kdykoli odhlásit
    ro mulțumim pentru abonare; mulțumim pentru abonare!; te poți dezabona oricând
    hu köszönjük a feliratkozást; köszönjük a feliratkozást!; bármikor leiratkozhat; bármikor leiratkozhatsz
    el ευχαριστούμε για την εγγραφή; ευχαριστούμε για την εγγραφή σας; μπορείτε να διαγραφείτε ανά πάσα στιγμή
    tr abone olduğunuz için teşekkürler; abone olduğunuz için teşekkür ederiz; aboneliğinizi istediğiniz zaman iptal edebilirsiniz; kaydınız alınmıştır
    ar شكرا لاشتراكك; شكراً لاشتراكك; شكرا لاشتراككم; يمكنك إلغاء الاشتراك في أي وقت
    fa با تشکر از عضویت شما
    he תודה שנרשמתם; תודה על ההרשמה
    hi सदस्यता लेने के लिए धन्यवाद; सब्सक्राइब करने के लिए धन्यवाद
    zh 感谢您的订阅; 感謝您的訂閱; 您可以随时取消订阅; 您可以隨時取消訂閱
    ja ご登録ありがとうございます; 登録が完了しました; いつでも配信停止できます; 配信停止はいつでも可能です
    ko 구독해 주셔서 감사합니다; 구독해주셔서 감사합니다; 언제든지 구독을 취소할 수 있습니다
    vi cảm ơn bạn đã đăng ký; cảm ơn bạn đã đăng ký!; bạn có thể hủy đăng ký bất cứ lúc nào
    id terima kasih telah berlangganan; terima kasih sudah berlangganan; anda dapat berhenti berlangganan kapan saja
    sv tack för din anmälan; tack för att du prenumererar; du kan när som helst avsluta prenumerationen; du kan avregistrera dig när som helst
    da tak for din tilmelding; tak for tilmeldingen; du kan til enhver tid afmelde dig; du kan altid afmelde dig igen
    no takk for påmeldingen; takk for at du meldte deg på; du kan melde deg av når som helst; du kan når som helst melde deg av
    fi kiitos tilauksesta; kiitos tilauksesta!; kiitos liittymisestä; voit peruuttaa tilauksen milloin tahansa
""")

THANKS_ROWS = """
        en - Thank you for subscribing!
        en - Please enter a valid email address.
        en - Join 1,204 other subscribers
        de - Vielen Dank für Ihre Anmeldung!
        fr - Vous pouvez vous désinscrire à tout moment.
        es - ¡Gracias por suscribirte!
        it - Grazie per esserti iscritto!
        pt - Obrigado por se inscrever!
        nl - Bedankt voor je aanmelding
        pl - Dziękujemy za subskrypcję
        ru - Спасибо за подписку!
        uk - Дякуємо за підписку!
        cs - Děkujeme za přihlášení
        ro - Mulțumim pentru abonare!
        hu - Köszönjük a feliratkozást!
        el - Ευχαριστούμε για την εγγραφή σας
        tr - Abone olduğunuz için teşekkür ederiz
        ar - يمكنك إلغاء الاشتراك في أي وقت
        fa - با تشکر از عضویت شما
        he - תודה על ההרשמה
        hi - सदस्यता लेने के लिए धन्यवाद
        zh - 感谢您的订阅
        ja - ご登録ありがとうございます
        ko - 구독해 주셔서 감사합니다
        vi - Cảm ơn bạn đã đăng ký!
        id - Terima kasih telah berlangganan
        sv - Tack för att du prenumererar
        da - Tak for din tilmelding
        no - Takk for påmeldingen
        fi - Kiitos tilauksesta!
        en | Thank you for subscribing to this idea, Mr Ortlieb said.
        en | Your email address is not a secret.
        de | Vielen Dank für die Blumen
"""

FIELD = book("""
    en please enter your email address; your email address; enter your email; enter your email address; email address
    de ihre e-mail-adresse; deine e-mail-adresse
    fr votre adresse e-mail; votre adresse email; votre adresse mail
    es tu correo electrónico; tu dirección de correo; su correo electrónico; introduce tu correo electrónico; ingresa tu correo electrónico
    it il tuo indirizzo email; la tua email; inserisci la tua email
    pt seu e-mail; seu endereço de e-mail; o seu endereço de email; digite seu e-mail
    nl je e-mailadres; uw e-mailadres; vul je e-mailadres in
    pl twój adres e-mail; twój e-mail; podaj swój adres e-mail; wpisz swój adres e-mail
    ru введите ваш e-mail; ваш e-mail; ваш email; введите email
    uk ваш e-mail; ваша електронна адреса; введіть ваш e-mail
    cs váš e-mail; vaše e-mailová adresa; zadejte svůj e-mail
    ro adresa ta de email; adresa dumneavoastră de email; introdu adresa de email
    hu az ön e-mail címe; adja meg e-mail címét; add meg az e-mail címed
    el το email σας; εισάγετε το email σας
    tr e-posta adresiniz; e-posta adresinizi girin
    ar بريدك الإلكتروني; البريد الإلكتروني الخاص بك; أدخل بريدك الإلكتروني
    fa آدرس ایمیل شما; ایمیل شما; ایمیل خود را وارد کنید
    he כתובת המייל שלך; הזינו כתובת מייל; כתובת הדואר האלקטרוני שלך
    hi आपका ईमेल; अपना ईमेल दर्ज करें; अपना ईमेल पता दर्ज करें
    zh 您的邮箱; 请输入您的邮箱; 請輸入您的電子郵件; 您的電子郵件
    ja メールアドレスを入力; メールアドレスを入力してください
    ko 이메일을 입력하세요; 이메일 주소를 입력하세요; 이메일 주소를 입력해 주세요
    vi email của bạn; nhập email của bạn; nhập địa chỉ email
    id alamat email anda; masukkan email anda; masukkan alamat email anda
    sv din e-postadress; din e-post; ange din e-postadress
    da din e-mailadresse; din e-mail; indtast din e-mail
    no din e-postadresse; din e-post; skriv inn din e-postadresse
    fi sähköpostiosoitteesi; syötä sähköpostiosoitteesi
""")

FIELD_ROWS = """
        en - Please enter your email address
        de - Ihre e-mail-adresse
        fr - Votre adresse e-mail
        es - Tu correo electrónico
        it - Il tuo indirizzo email
        pt - Seu e-mail
        nl - Je e-mailadres
        pl - Twój adres e-mail
        ru - Введите ваш e-mail
        uk - Ваш e-mail
        cs - Váš e-mail
        ro - Adresa ta de email
        hu - Az ön e-mail címe
        el - Το email σας
        tr - E-posta adresiniz
        ar - بريدك الإلكتروني
        fa - آدرس ایمیل شما
        he - כתובת המייל שלך
        hi - आपका ईमेल
        zh - 您的邮箱
        ja - メールアドレスを入力
        ko - 이메일을 입력하세요
        vi - Email của bạn
        id - Alamat email anda
        sv - Din e-postadress
        da - Din e-mailadresse
        no - Din e-postadresse
        fi - Sähköpostiosoitteesi
        en | Your email address
        en | Enter your email address
        de | Ihre E-Mail-Adresse
"""
