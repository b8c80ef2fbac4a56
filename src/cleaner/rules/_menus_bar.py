"""Words and examples of the room ``menus``: the bar above every page."""

from __future__ import annotations

from cleaner.rules._book import book

LOGIN = book("""
    en log in; login; log out; logout; sign in; sign up; sign out; sign in / sign up; sign in / register; login / register; log in / register; log in or register; log in / sign up; register; register now; register / login; create account; create an account; create a free account; create free account; my account; your account; my profile; account settings; manage account; forgot password; forgot your password; forgot password?; forgot your password?; lost your password?; remember me; username; password; user name; enter your password; already have an account?; don't have an account?; already a member?; not a member?; already have an account? log in; already have an account? sign in; sign in to your account; log in to your account; reset password; sign in with google; continue with google; continue with facebook; sign in with facebook; continue with apple; welcome! log into your account; recover your password; a password will be e-mailed to you; password recovery; my saved articles; saved articles; bookmarks; my bookmarks; reading list
    de anmelden; abmelden; einloggen; ausloggen; login; logout; registrieren; jetzt registrieren; jetzt anmelden; mein konto; mein profil; meine merkliste; merkliste; konto erstellen; passwort vergessen; passwort vergessen?; benutzername; passwort; angemeldet bleiben; noch kein konto?; bereits registriert?; bereits registriert? hier anmelden; kostenlos registrieren; anmelden / registrieren; anmelden | registrieren; benutzerkonto; kontoeinstellungen; meine artikel; leserkonto
    fr se connecter; connexion; s'identifier; mon compte; créer un compte; s'inscrire; inscription; déconnexion; se déconnecter; mot de passe oublié; mot de passe oublié ?; mot de passe; nom d'utilisateur; se souvenir de moi; mon profil; déjà inscrit ?; déjà un compte ?; pas encore de compte ?; connexion / inscription; rester connecté; mes favoris; gérer mon compte; mes articles sauvegardés; espace abonné; identifiant
    es iniciar sesión; inicia sesión; cerrar sesión; registrarse; regístrate; registro; mi cuenta; crear cuenta; crear una cuenta; ingresar; iniciar sesión / registrarse; contraseña; ¿olvidaste tu contraseña?; olvidé mi contraseña; ¿ha olvidado su contraseña?; ¿no tienes cuenta?; ¿ya tienes cuenta?; nombre de usuario; recordarme; mi perfil; acceder; salir de la cuenta; usuario; regístrate gratis; entra en tu cuenta; ¿ya estás registrado?
    it accedi; registrati; esci; login; il mio account; il mio profilo; accedi o registrati; accedi / registrati; crea un account; password dimenticata; password dimenticata?; hai dimenticato la password?; nome utente; ricordami; non hai un account?; hai già un account?; il tuo account; registrati gratis; area riservata; non sei registrato?; area utente
    pt entrar; login; sair; cadastre-se; cadastrar; minha conta; criar conta; criar uma conta; faça login; fazer login; entrar / cadastrar; iniciar sessão; terminar sessão; registar; registar-se; esqueci minha senha; esqueceu a senha?; esqueceu sua senha?; nome de usuário; lembrar de mim; não tem conta?; já tem uma conta?; meu perfil; a minha conta; senha; área do assinante; acesse sua conta
    nl inloggen; uitloggen; aanmelden; registreren; mijn account; mijn profiel; account aanmaken; maak een account aan; wachtwoord vergeten; wachtwoord vergeten?; gebruikersnaam; wachtwoord; onthoud mij; nog geen account?; al een account?; inloggen of registreren; log in; inloggen / registreren; maak gratis een account aan; bewaarde artikelen
    pl zaloguj się; zaloguj; wyloguj się; wyloguj; zarejestruj się; zarejestruj; załóż konto; moje konto; logowanie; rejestracja; zapomniałeś hasła?; nie pamiętasz hasła?; nie pamiętam hasła; zapamiętaj mnie; masz już konto?; nie masz konta?; mój profil; zaloguj się / zarejestruj; utwórz konto; nazwa użytkownika; hasło; przypomnij hasło
    ru войти; выйти; вход; регистрация; зарегистрироваться; вход / регистрация; личный кабинет; мой профиль; забыли пароль?; забыли пароль; запомнить меня; войти на сайт; вход на сайт; войти / зарегистрироваться; имя пользователя; пароль; авторизация; нет аккаунта?; уже есть аккаунт?; создать аккаунт; мой аккаунт; войти через; восстановить пароль; логин
    uk увійти; вийти; вхід; реєстрація; зареєструватися; особистий кабінет; мій профіль; забули пароль?; запам'ятати мене; увійти / зареєструватися; вхід / реєстрація; ім'я користувача; пароль; авторизація; створити акаунт; немає акаунта?; вже маєте акаунт?; відновити пароль
    cs přihlásit se; přihlásit; přihlášení; odhlásit se; odhlásit; registrace; registrovat se; můj účet; zapomenuté heslo; zapomněli jste heslo?; uživatelské jméno; heslo; zapamatovat si mě; nemáte účet?; máte již účet?; vytvořit účet; můj profil; přihlásit / registrovat; zaregistrovat se
    ro autentificare; conectare; intră în cont; cont nou; înregistrare; contul meu; deconectare; creează cont; ai uitat parola?; parolă uitată; am uitat parola; nume de utilizator; parolă; ține-mă minte; autentifică-te; înregistrează-te; profilul meu; loghează-te; ai deja cont?; nu ai cont?; autentificare / înregistrare
    hu bejelentkezés; belépés; kijelentkezés; kilépés; regisztráció; regisztrálok; fiókom; profilom; elfelejtett jelszó; elfelejtett jelszó?; elfelejtette jelszavát?; felhasználónév; jelszó; emlékezz rám; emlékezzen rám; belépés / regisztráció; bejelentkezés / regisztráció; fiók létrehozása; saját fiók; nincs még fiókod?; van már fiókod?
    el σύνδεση; είσοδος; εγγραφή; αποσύνδεση; ο λογαριασμός μου; σύνδεση / εγγραφή; ξεχάσατε τον κωδικό σας;; ξεχάσατε τον κωδικό;; όνομα χρήστη; κωδικός πρόσβασης; να με θυμάσαι; δημιουργία λογαριασμού; το προφίλ μου; κωδικός; είσοδος μελών; ξέχασα τον κωδικό μου
    tr giriş yap; üye ol; kayıt ol; oturum aç; oturumu kapat; çıkış yap; üye girişi; hesabım; şifremi unuttum; şifremi unuttum?; şifrenizi mi unuttunuz?; kullanıcı adı; şifre; beni hatırla; giriş yap / üye ol; profilim; hesap oluştur; hesabınız yok mu?; giriş yapın; üye girişi yap; kullanıcı girişi
    ar تسجيل الدخول; تسجيل دخول; تسجيل الخروج; تسجيل; إنشاء حساب; حسابي; نسيت كلمة المرور؟; نسيت كلمة المرور; هل نسيت كلمة المرور؟; نسيت كلمة السر؟; اسم المستخدم; كلمة المرور; تذكرني; ليس لديك حساب؟; لديك حساب؟; الدخول; تسجيل حساب جديد; حساب جديد; ملفي الشخصي; مستخدم جديد
    fa ورود; خروج; ثبت نام; ثبت‌نام; ورود / ثبت نام; ورود به سایت; حساب کاربری; حساب کاربری من; فراموشی رمز عبور; رمز عبور را فراموش کرده‌اید؟; نام کاربری; رمز عبور; مرا به خاطر بسپار; ورود / عضویت; ورود یا ثبت نام; عضویت; ایجاد حساب کاربری; پروفایل من
    he התחבר; התחברות; התנתק; הרשמה; כניסה; החשבון שלי; כניסה למערכת; שכחתי סיסמה; שכחת סיסמה?; שם משתמש; סיסמה; זכור אותי; התחברות / הרשמה; הירשם; התחברו; יציאה מהחשבון; כניסת משתמשים; להתחברות; צור חשבון
    hi लॉग इन; लॉगिन; लॉग इन करें; लॉगिन करें; साइन इन; साइन इन करें; साइन अप; रजिस्टर करें; लॉग आउट; लॉग आउट करें; मेरा खाता; पासवर्ड भूल गए?; पासवर्ड भूल गए; मेरा अकाउंट; खाता बनाएं; साइन अप करें; प्रोफाइल
    zh 登录; 登入; 注册; 註冊; 登录/注册; 登录 / 注册; 登录|注册; 登入/註冊; 登入 / 註冊; 退出; 登出; 退出登录; 我的账户; 我的帳戶; 我的帳號; 忘记密码; 忘记密码?; 忘記密碼; 忘記密碼?; 用户名; 密码; 记住我; 会员登录; 會員登入; 会员中心; 會員中心; 我的收藏; 用户登录; 加入會員; 立即注册; 立即登录; 个人中心
    ja ログイン; ログアウト; 新規登録; 会員登録; 新規会員登録; ログイン/会員登録; ログイン・会員登録; マイページ; パスワードを忘れた方; パスワードをお忘れの方; パスワードを忘れた方はこちら; ユーザー名; パスワード; 会員の方はこちら; 無料会員登録; ログインする; 会員登録する; アカウント作成; ログイン・新規登録; 会員ログイン; ログイン状態を保存する; 保存した記事
    ko 로그인; 로그아웃; 회원가입; 회원 가입; 로그인/회원가입; 로그인 회원가입; 마이페이지; 비밀번호 찾기; 아이디 찾기; 아이디/비밀번호 찾기; 아이디 비밀번호 찾기; 자동 로그인; 내 정보; 회원로그인; 비밀번호를 잊으셨나요?; 로그인하기; 회원정보수정; 마이 페이지; 스크랩 보기; 로그인 유지
    vi đăng nhập; đăng ký; đăng xuất; tạo tài khoản; tài khoản của tôi; quên mật khẩu; quên mật khẩu?; tên đăng nhập; mật khẩu; ghi nhớ đăng nhập; đăng nhập / đăng ký; đăng ký / đăng nhập; thông tin tài khoản; tài khoản; đăng ký tài khoản; chưa có tài khoản?; đã có tài khoản?; tin đã lưu
    id masuk; daftar; keluar; masuk / daftar; daftar akun; buat akun; akun saya; lupa password; lupa password?; lupa kata sandi; lupa kata sandi?; nama pengguna; kata sandi; ingat saya; belum punya akun?; sudah punya akun?; daftar sekarang; masuk ke akun; profil saya; login; masuk akun
    sv logga in; logga ut; registrera dig; skapa konto; mitt konto; glömt lösenord; glömt lösenord?; glömt lösenordet?; användarnamn; lösenord; kom ihåg mig; min profil; mina sidor; har du inget konto?; har du redan ett konto?; inloggning; registrera; logga in / registrera; sparade artiklar; min sida
    da log ind; log ud; log på; opret bruger; opret konto; min konto; min profil; glemt adgangskode; glemt adgangskode?; glemt kodeord; glemt kodeord?; brugernavn; adgangskode; husk mig; har du ikke en konto?; har du allerede en konto?; login / opret bruger; min side; gemte artikler; log ind / opret
    no logg inn; logg ut; logg på; opprett konto; opprett bruker; min konto; min profil; glemt passord; glemt passord?; brukernavn; passord; husk meg; har du ikke konto?; har du allerede konto?; registrer deg; min side; mine sider; logg inn / registrer deg; lagrede artikler
    fi kirjaudu; kirjaudu sisään; kirjaudu ulos; kirjautuminen; rekisteröidy; luo tunnus; luo tili; oma tili; omat tiedot; unohditko salasanan?; unohtuiko salasana?; käyttäjätunnus; salasana; muista minut; eikö sinulla ole tunnusta?; onko sinulla jo tunnus?; oma profiili; kirjaudu / rekisteröidy; tallennetut artikkelit
""")

LOGIN_ROWS = """
        en - Log in / Register
        en - Forgot your password?
        en | Register
        en | Sign in with your own name, the letter said.
        de - Passwort vergessen?
        de | Anmelden
        fr - Se connecter
        es - Iniciar sesión
        it - Accedi o registrati
        pt - Minha conta
        nl - Wachtwoord vergeten?
        pl - Zaloguj się
        ru - Войти на сайт
        uk - Увійти
        cs - Přihlásit se
        ro - Intră în cont
        hu - Bejelentkezés
        el - Σύνδεση / Εγγραφή
        tr - Giriş yap
        ar - تسجيل الدخول
        fa - ورود / ثبت نام
        he - שכחתי סיסמה
        hi - लॉग इन करें
        zh - 登录/注册
        ja - ログイン/会員登録
        ko - 로그인
        vi - Đăng nhập / Đăng ký
        id - Lupa kata sandi?
        sv - Logga in
        da - Log ind
        no - Logg inn
        fi - Kirjaudu sisään
"""

SEARCH = book("""
    en search; search for; search this site; search site; search the site; site search; search here; search button; search icon; open search; close search; toggle search; show search; hide search; submit search; search form; advanced search; type to search; type your search; start typing to search; search results; search website; search articles; search input; search query; what are you looking for?; clear search; open search bar; search our site; type and press enter; type and hit enter; press enter to search; search keywords; hit enter to search or esc to close; open the search form; search...
    de suche; suchen; suchen nach; suche öffnen; suche schließen; suchbegriff; suchbegriff eingeben; erweiterte suche; suchformular; website durchsuchen; suche starten; suche nach; volltextsuche; seite durchsuchen; suche einblenden; wonach suchen sie?; suche abschicken
    fr rechercher; recherche; rechercher sur le site; recherche avancée; lancer la recherche; ouvrir la recherche; fermer la recherche; rechercher dans le site; rechercher un article; que recherchez-vous ?; rechercher...; moteur de recherche; afficher la recherche; chercher
    es buscar; buscador; búsqueda; buscar en el sitio; búsqueda avanzada; buscar por; abrir buscador; cerrar buscador; buscar noticias; ¿qué estás buscando?; buscar...; abrir búsqueda; mostrar búsqueda; buscar en; escribe para buscar
    it cerca; cerca nel sito; ricerca; ricerca avanzata; cerca per; apri ricerca; chiudi ricerca; cerca...; cosa stai cercando?; cerca notizie; vai alla ricerca; ricerca per
    pt buscar; pesquisar; pesquisa; busca; busca avançada; pesquisar por; pesquisar no site; buscar no site; procurar; abrir busca; fechar busca; o que você procura?; pesquisar...; abrir pesquisa; procurar por; digite sua busca
    nl zoeken; zoek; zoeken naar; zoek op deze site; zoekterm; geavanceerd zoeken; zoeken openen; zoeken sluiten; waar ben je naar op zoek?; zoek naar; zoekopdracht; zoek op de site; open zoekveld; zoeken...
    pl szukaj; wyszukaj; wyszukiwarka; wyszukiwanie; szukaj w serwisie; wyszukiwanie zaawansowane; szukana fraza; otwórz wyszukiwarkę; czego szukasz?; szukaj...; wpisz szukaną frazę; wyszukaj na stronie; zamknij wyszukiwarkę
    ru поиск; найти; искать; поиск по сайту; расширенный поиск; поиск...; введите запрос; что вы ищете?; открыть поиск; закрыть поиск; найти на сайте; поисковый запрос; строка поиска
    uk пошук; знайти; шукати; пошук по сайту; розширений пошук; пошук...; введіть запит; що шукаєте?; відкрити пошук; закрити пошук; пошук на сайті; пошуковий запит
    cs hledat; vyhledat; vyhledávání; hledání; hledat na webu; hledaný výraz; pokročilé vyhledávání; otevřít vyhledávání; co hledáte?; hledat...; zavřít vyhledávání; vyhledávání na webu
    ro caută; căutare; caută pe site; căutare avansată; caută în site; ce cauți?; caută...; cauta; deschide căutarea; închide căutarea; rezultatele căutării
    hu keresés; keres; keresés az oldalon; részletes keresés; keresőszó; kereső; keresés...; mit keresel?; mit keres?; összetett keresés; kereső megnyitása; keresés a következőre
    el αναζήτηση; αναζήτηση για; σύνθετη αναζήτηση; αναζήτηση στο site; αναζήτηση...; τι ψάχνετε;; ψάξε; αναζητήστε; αναζήτηση άρθρων; άνοιγμα αναζήτησης
    tr ara; arama; arama yap; sitede ara; detaylı arama; aramak istediğiniz kelime; ne aramıştınız?; arama sonuçları; ara...; site içi arama; haber ara; gelişmiş arama; aramayı aç
    ar بحث; البحث; ابحث; بحث عن; البحث عن; ابحث في الموقع; بحث متقدم; البحث المتقدم; البحث في الموقع; إغلاق البحث; ابحث هنا; نتائج البحث; بحث في الموقع; فتح البحث
    fa جستجو; جست‌وجو; جستجو در سایت; جستجوی پیشرفته; جستجو برای; جستجو کنید; جست و جو; جستجو...; نتایج جستجو; جستجوی اخبار
    he חיפוש; חפש; חיפוש באתר; חיפוש מתקדם; חפש באתר; מה תרצו לחפש?; חיפוש...; פתח חיפוש; סגור חיפוש; חפשו באתר; תוצאות חיפוש
    hi खोजें; खोज; सर्च; सर्च करें; साइट पर खोजें; यहां खोजें; खबरें खोजें; यहाँ सर्च करें; उन्नत खोज
    zh 搜索; 搜寻; 搜尋; 查询; 站内搜索; 高级搜索; 站內搜尋; 請輸入關鍵字; 请输入关键字; 请输入关键词; 搜索结果; 进阶搜尋; 搜索框; 搜索一下; 全站搜索; 檢索; 搜尋關鍵字; 进阶搜索; 輸入關鍵字
    ja 検索; サイト内検索; 検索する; 記事検索; キーワードで検索; キーワード検索; 検索フォーム; 検索ワード; 検索メニューを開く; 検索キーワードを入力; 検索を閉じる; 検索窓; 検索ボタン; 検索フォームを開く; ニュース検索; 詳細検索; 記事を検索
    ko 검색; 검색하기; 통합검색; 기사검색; 검색어 입력; 검색어를 입력하세요; 상세검색; 검색창 열기; 검색창 닫기; 기사 검색; 검색어; 검색버튼; 뉴스검색; 검색어를 입력해주세요; 검색 열기; 검색 닫기; 검색창; 전체검색; 상세 검색
    vi tìm kiếm; tìm; tìm kiếm nâng cao; nhập từ khóa; nhập từ khóa tìm kiếm; tìm kiếm...; từ khóa tìm kiếm; tìm kiếm tin tức; bạn muốn tìm gì?; kết quả tìm kiếm; tìm kiếm cho
    id cari; pencarian; cari berita; cari di sini; pencarian lanjutan; telusuri; cari...; cari untuk; hasil pencarian; kata kunci pencarian; apa yang anda cari?; buka pencarian; tutup pencarian; mencari
    sv sök; sök på sajten; sökning; avancerad sökning; sök efter; sökord; öppna sök; stäng sök; vad söker du?; sök...; sök på webbplatsen; sökresultat; sökfält; sök artiklar
    da søg; søgning; søg på sitet; avanceret søgning; søg efter; søgeord; åbn søgning; luk søgning; hvad leder du efter?; søg...; søg her; søgeresultater; søg i artikler; søgefelt
    no søk; søk etter; søk på nettstedet; avansert søk; søkeord; åpne søk; lukk søk; hva leter du etter?; søk...; søk i artikler; søkefelt; søkeresultater; søk her
    fi haku; hae; etsi; hae sivustolta; tarkennettu haku; hakusana; avaa haku; sulje haku; mitä etsit?; hae...; etsi sivustolta; hakutulokset; hakukenttä; kirjoita hakusana; hakulomake
""")

SEARCH_ROWS = """
        en - Search this site
        en - Search for:
        en | Search
        en | Search for survivors goes on
        de - Suche öffnen
        de | Suche nach Vermissten geht weiter
        fr - Rechercher sur le site
        es - Buscar en el sitio
        it - Cerca nel sito
        pt - Pesquisar no site
        nl - Zoek op deze site
        pl - Szukaj w serwisie
        ru - Поиск по сайту
        uk - Пошук по сайту
        cs - Hledaný výraz
        ro - Caută pe site
        hu - Keresés az oldalon
        el - Αναζήτηση
        tr - Site içi arama
        ar - البحث في الموقع
        fa - جستجو در سایت
        he - חיפוש באתר
        hi - यहां खोजें
        zh - 站内搜索
        ja - サイト内検索
        ko - 통합검색
        vi - Tìm kiếm
        id - Pencarian
        sv - Sök på sajten
        da - Søg på sitet
        no - Søk etter
        fi - Hae sivustolta
"""
