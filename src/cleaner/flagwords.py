"""What barred and locked pages say: parts of words, in lower case, as a page speaks to its reader.

The entries stand language by language, in the order en de fr es it pt ru zh ja and then others. A word is known by its
beginning, one that ends in ``_`` as a whole. A thing and an act must stand in one line; a phrase is enough by itself.
Reports on captchas and paywalls name the thing and ask nobody to do anything.
"""

from __future__ import annotations

#: What stands in the way of a reader: a puzzle, a script, the proof that no machine is reading.
BLOCK_THINGS = """
captcha | javascript | java script | not a robot | a human | you are human | you're human | security check |
kein roboter | ein mensch | sicherheitsprüfung | sicherheitsüberprüfung | pas un robot | êtes humain | un humain |
contrôle de sécurité | no eres un robot | no es un robot | eres humano | es humano | un ser humano |
di non essere un robot | un essere umano | sia umano | sei umano | non sei un robot | controllo di sicurezza |
não é um robô | não é um robot | não sou um robô | é humano | verificação de segurança | não és um robô |
não és um robot | не робот | вы человек | капч | проверка безопасности | не бот | 机器人 | 機器人 | 验证码 | 驗證碼 | 真人 |
人机验证 | 安全验证 | 安全检查 | ロボットで | 人間である | 画像認証 | セキュリティ | geen robot | een mens bent | nie jesteś robotem |
jesteś człowiekiem | inte är en robot | är människa | robot olmadığınızı | 로봇이 아 | 자바스크립트 | 보안 확인 | skript |
jste člověk | nejste robot |
from bots | against bots | ich bin kein roboter | no soy un robot | non sono un robot | je ne suis pas un robot |
i'm not a robot | i am not a robot | я не робот | не бот_
"""
#: What the reader is asked to do about it, or told that the page is doing.
BLOCK_ACTS = """
please | enable | turn on | switch on | activate | verify | confirm | prove you | prove that you |
press and hold | tick the box | complete the | solve the | checking | to continue | to proceed |
is not available | is disabled | is required | requires | make sure | bitte | aktivieren | einschalten |
bestätig | beweisen | um fortzufahren | wir prüfen | überprüfen | erforderlich | benötigt | deaktiviert |
lösen sie | veuillez | activer | activez | confirme | prouvez | prouver que vous | vérifiez | vérifions | cochez |
pour continuer | pour accéder | désactivé | résoudre le | resolvez | nécessite | nécessaire | por favor |
activa_ | active_ | activar | habilita | confirma | verifica | comprueba | comprobando | verificando | actív |
demuestr | demostrar que | marca la casilla | pulsa | para continuar | desactivado | deshabilitado | resuelve |
resuelva | necesita javascript | requiere | attiva | abilita | conferma | dimostra | attivalo | dimostrare che |
spunta la casella | per proseguire | per continuare | disattivato | disabilitato | risolvi | richiede | ativar |
ative | a verificar | verifique | prove que | provar que | assinale | clique | complete a_ | resolva | desativado |
necessário | пожалуйста | включите | подтвердите | докажите | доказать, что вы | нажмите | отметьте | введите |
пройдите | проверяем | чтобы продолжить | отключен | отключён | необходим | требуется | 请 | 請啟用 | 請完成 | 請確認 |
請輸入 | 請勾選 | 確認您 | 确认您 | 确认自己 | 确认后 | 证明您 | 证明你 | 證明您 | 启用 | 啟用 | 完成验证 | 正在检查 | 正在验证 | ください | 有効に | 無効 | 確認しています |
schakel | bevestig | controleren | włącz | potwierdź | udowodnij | aktivera | bekräfta | etkinleştir | doğrula |
увімкніть | підтвердіть | 확인 | 활성화 | povolte | potvrďte | slå på | aktiver
"""
#: What bars the way by itself.
BARRED = """
access denied | access to this page has been denied | 403 forbidden | unusual traffic | unusual activity from |
checking your browser | verifying you are human | you have been blocked | your access to this site has been |
enable cookies and reload | zugriff verweigert | zugriff wurde verweigert | zugriff gesperrt |
ungewöhnlichen datenverkehr | ungewöhnlicher datenverkehr | browser wird überprüft | accès refusé |
accès interdit | trafic inhabituel | acceso denegado | tráfico inusual | tráfico inusitado | accesso negato |
traffico insolito | traffico anomalo | acesso negado | tráfego incomum | tráfego invulgar | доступ запрещ |
доступ ограничен | доступ к сайту ограничен | необычный трафик | подозрительный трафик |
подозрительная активность | 访问被拒绝 | 拒绝访问 | 存取遭拒 | 异常流量 | 访问过于频繁 | アクセスが拒否 | アクセスは拒否 | アクセスが制限 | 通常と異なるトラフィック |
不審なアクセス | toegang geweigerd | ongebruikelijk verkeer | odmowa dostępu | dostęp zabroniony | åtkomst nekad |
adgang nægtet | ingen tilgang | erişim engellendi | erişim reddedildi | доступ заборонено | 접근이 거부 | 액세스가 거부 |
přístup odepřen
"""
#: What a locked article holds out to its reader.
READ_ON = """
continue reading | keep reading | to read | can read | to finish | to see the | read the full | read the rest |
the rest of | full story | full article | read this article | read this story | entire article | unlock |
last free article | free articles | free article limit | zu lesen | zu ende | ganze text | ganzen text |
den rest | weiterlesen | weiter lesen | weiterzulesen | ganzen artikel | vollständigen artikel |
kompletten artikel | diesen artikel | gratisartikel | gratis-artikel | kostenlosen artikel | kostenlose artikel |
lire la suite | poursuivre la lecture | poursuivre votre lecture | continuer la lecture | continuer à lire |
article complet | lire cet article | lire l'article | le reste de | pour lire | l'article en entier |
de cet article à lire | articles gratuits | article en intégralité | l'intégralité | artículos gratuitos |
artículos gratis | el resto de | para leer | seguir leyendo | sigue leyendo | seguir informad |
continuar leyendo | continúa leyendo | artículo completo | leer este artículo | nota completa | noticia completa |
il resto de | per leggere | continuare a leggere | continua a leggere | articolo completo | articolo intero |
leggere tutto | leggere l'articolo | articoli gratuiti | proseguire la lettura | o resto do | o restante |
para ler | continuar a ler | continuar lendo | continue a ler | continue lendo | artigo completo |
texto completo | ler este artigo | ler o artigo | ler tudo | artigos gratuitos | artigos grátis | na íntegra |
чтобы читать | прочитать | остальн | до конца | читать дальше | читать далее | дочитать | читать полностью |
читать статью | статью полностью | статью целиком | полный текст | полную версию | продолжить чтение |
продолжение | бесплатные статьи | бесплатных статей | 剩余内容 | 剩餘內容 | 余下内容 | 继续阅读 | 繼續閱讀 | 阅读全文 | 閱讀全文 | 查看全文 |
全文阅读 | 免费文章 | 完整文章 | 閱讀完整 | 全部内容 | 無料記事 | 全文をお読み | 解锁全文 | 完整内容 | ここから先 | 残り | ご覧いただけ | 続きを読む | 続きをお読み | 続きは |
全文を読む | 記事全文 | 全文は | verder lezen | verder te lezen | gratis artikelen | lees verder | hele artikel |
volledige artikel | czytaj dalej | czytać dalej | cały artykuł | läs vidare | läsa vidare | hela artikeln |
fortsätt läs | les videre | læs videre | hele artikkelen | okumaya devam | haberin tamamı | читати далі | 기사 전문 |
계속 읽 | 전문을 보 | celý článek | číst dál |
whole story | whole article | get the story | read all | vollständig lesen | vollständig zu lesen | wie es weitergeht |
lesen sie den | lesen sie alle | tout l'article | l'article entier | votre lecture | lee el artículo | lee la noticia |
artículo entero | con la lectura | leer todo | leggi tutto | leggi l'articolo | tutto l'articolo | leia o artigo |
artigo inteiro | a leitura | leia tudo | читайте статью | читайте полностью | 整篇文章 | 阅读更多内容 | この先 | 記事の全文
"""
#: What it asks for.
MEMBERS = """
subscri | log in | login | sign in | sign up | register | free trial | member | premium | free account | abo_ |
digitalabo | probeabo | onlineabo | abbona | abonn | anmelde | melden sie sich an | créez un compte |
compte gratuit | einloggen | registrier | digitalzugang | testen | probemonat | connectez | connexion | inscri |
s'identifier | identifiez | suscri | suscrí | inicia sesión | iniciar sesión | regístra | registra | accedi |
hazte socio | entra nel tuo account | assin | inicie sessão | iniciar sessão | registe-se | registre-se |
registar-se | faça login | entre na sua conta | подпис | войдите | войти | авториз | зарегистр | 订阅 | 訂閱 | 登录 |
登入 | 会员 | 會員 | 付费 | 付費 | 会員 | 登録 | ログイン | 有料 | 購読 | inloggen | zaloguj | prenum | logga in | logg inn | log ind |
abone | üye | giriş yap | передплат | увійд | 구독 | 로그인 | 회원 | předpl | přihla |
loggen sie sich ein | melde dich an | logge dich ein | identifícate | effettua l'accesso | effettua il login | accesso riservato |
abonament | abonnement | ein plan_ | choose a plan
"""
#: What says by itself that the rest is for others.
RESERVED = """
for subscribers only | subscribers only | exclusive to subscribers | exclusively for subscribers |
available to subscribers | for members only | reserved for subscribers | this is a premium article |
subscriber-only | subscriber exclusive | exklusiv für abonnent | nur für abonnent | nur für mitglieder |
unseren abonnent | réservé aux abonné | réservée aux abonné | réservés aux abonné | réservé à nos abonné |
réservée à nos abonné | exclusivo para suscriptores | solo para suscriptores | sólo para suscriptores |
reservado a suscriptores | exclusivo para los suscriptores | riservato agli abbonati | riservata agli abbonati |
riservati agli abbonati | solo per abbonati | solo per gli abbonati | exclusivo para assinantes |
exclusivo para os assinantes | só para assinantes | apenas para assinantes | reservado a assinantes |
доступно только подписчикам | доступна только подписчикам | доступен только подписчикам | только для подписчиков |
доступен по подписке | доступна по подписке | доступно по подписке | 仅限订阅 | 仅限会员 | 仅供订阅 | 仅供会员 | 订阅用户专享 | 会员专享 |
限會員 | 会員限定 | 会員専用 | 購読者限定 | alleen voor abonnees | tylko dla prenumeratorów | tylko dla subskrybentów |
endast för prenumeranter | kun for abonnenter | forbeholdt abonnenter | sadece aboneler |
лише для передплатників | 구독자 전용 | 유료 회원 전용
"""
#: Who is asked to log in for this may have read the whole article.
COMMENTS = """
comment | komment | coment | commento | коммент | комент | 评论 | 評論 | 留言 | コメント | 댓글 | yorum | reageren
"""
