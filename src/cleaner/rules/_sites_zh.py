"""What Chinese sites print around their stories, in both scripts."""

from __future__ import annotations

PRINTED = """
accessibility.hint
    预览时标签不可点
ads.continues
    我是廣告 請繼續往下閱讀
    我是廣告,請繼續往下閱讀
    廣告 請繼續往下閱讀
    廣告,請繼續往下閱讀
    廣告(請繼續閱讀本文)
    請往下滑繼續閱讀
    請往下繼續閱讀
    請繼續下滑閱讀
    下滑繼續閱讀
    广告,请继续往下阅读
    内容未完,请继续往下阅读
    炒股就看金麒麟分析师研报{text}
affiliate.disclosure
    广告声明:文内含有的对外跳转链接{text}
    文内含有的对外跳转链接(包括不限于超链接{text}
audio.listen
    請同意我們的隱私權規範,才能啟用聽新聞的功能
    請同意我們的隱私權規範,才能啟用聽新聞的功能。
browser.blocker
    您查看的内容可能不完整,部分内容和推荐被拦截{text}
buttons.notify
    算法反馈
captions.archive
    首圖來源:{words}
    首图来源:{words}
    题图来源:{words}
comments.form_east
    我来说两句
    搜狐"我来说两句"用户公约
    {number}人参与,{number}条评论
    文明上网理性发言,请遵守新闻评论服务协议
    文明上网理性发言,请遵守《新闻评论服务协议》
    网友评论仅供其表达个人看法,并不表明{words}立场
    查看全部{number}条评论
    您至少需输入{number}个字
    评论千万条,友善第一条
    登录后参与讨论
    登录后可以发言
    登录后才可以发表评论
    写下你的评论
    热门跟贴
    發布留言
    共 {number} 則留言
    張貼文章或下標籤,不得有違法{text}
    對於明知不實或過度情緒謾罵之言論,經網友檢舉{text}
    對於無意義、與本文無關、明知不實、謾罵之標籤{text}
    凡「暱稱」涉及謾罵{text}
    中時新聞網對留言系統使用者發布的文字{text}
    違反上述規定者,{text}有權刪除留言{text}
comments.reply
    發表意見
    讀者迴響
dates.updated
    编辑于 {date} ・ip 属地{words}
    编辑于 {date} · ip 属地{words}
    发布于 {date} ・ip 属地{words}
    发布于 {date} · ip 属地{words}
    更新時間|{date} 臺北時間
    發布時間|{date} 臺北時間
donate.button
    每杯咖啡 {number} 元
    總金額共新臺幣 {number} 元
    好文章,需要你的鼓励
    想請我們喝幾杯咖啡?
donate.journalism
    小心意大意義,小額贊助{words}
    支持{words},小心意大意義,小額贊助{words}
    您的咖啡贊助將是讓我們持續走下去的動力
    《關於請喝咖啡的 q & a》
    獨立的精神,是自由思想的條件。獨立的媒體,{text}
    在艱困的媒體環境,《{words}》堅持以非營利組織的模式{text}
    你的支持能幫助《{words}》持續追蹤{text}
    我們透過讀者的贊助支持來營運,不仰賴商業廣告置入{text}
embeds.blocked
    要显示x(推特)内容吗?
    要显示twitter内容吗?
    要显示youtube内容吗?
    要显示google youtube内容吗?
    要显示facebook内容吗?
    要显示instagram内容吗?
    要显示tiktok内容吗?
    此文包含{words}提供的内容。由于这些内容会使用{text}
    接受并继续
    警告:bbc对外部网站内容不负责任
    bbc对外部网站内容不负责任
    本网站对外部网站内容不负责任
    警告:第三方内容可能包含广告
    结尾 {words} 帖子
    跳过 {words} 帖子
feedback.error
    如对本稿件有异议或投诉,请联系{words}
gallery.enlarge
    點擊圖片放大瀏覽
    ▼點擊圖片放大瀏覽▼
    ▼點擊圖片放大▼
legal.house
    飲酒過量 有害健康 禁止酒駕
    ☆飲酒過量 有害健康 禁止酒駕☆
    飲酒過量,有害健康,禁止酒駕
    禁止酒駕 飲酒過量有害健康
    {words}提醒您:飲酒過量,有害健康
    {words}提醒您:飲酒過量,有害健康!
    提醒您:抽菸,有礙健康
    ※ 提醒您:抽菸,有礙健康
    提醒您:飲酒過量,有害健康
    提醒您:禁止酒駕,飲酒過量有害健康
    {words}關心您:尊重身體自主權,請撥打113、110
    {words}關心您:未滿18歲禁止飲酒,飲酒過量害人害己,酒後不開車,安全有保障。
    未滿18歲禁止飲酒,飲酒過量害人害己,酒後不開車,安全有保障
    ☆{words}關心您,自殺不能解決問題,生命一定可以找到出路。
    {words}關心您,自殺不能解決問題,生命一定可以找到出路
    自殺不能解決問題,生命一定可以找到出路
    自殺防治諮詢安心專線:1925
    生命線協談專線:1995
    張老師專線:1980
    张老师专线:1980
legal.opinion
    特别声明:以上内容(如有图片或视频亦包括在内)为自媒体平台{text}
    特别声明:以上作品内容(包括在内的视频、图片或音频)为{text}
    notice: the content above (including the {text}
    平台声明:该文观点仅代表作者本人{text}
    该文观点仅代表作者本人,{words}平台仅提供{text}
    免责声明:本内容来自{words}创作者,不代表{text}
    作者声明:内容取材于网络
    作者声明:作品含ai生成内容
    作者声明:个人观点,仅供参考
    作者声明:内容由ai生成
    本文为{words}作者或机构在{words}上传并发布{text}
    {words}文中评论及分析仅代表作者或专家个人立场
    德国之声致力于为您提供客观中立的新闻报道{text}
legal.reuse
    澎湃新闻,未经授权不得转载
    版权作品,未经{words}书面授权,严禁转载{text}
    环球网版权作品,未经书面授权{text}
    本新聞文字、照片、影片專供{words}會員閱覽{text}
    未经{words}报社授权,严禁转载{text}
    如需转载请与{words}报社联系
    如需转载请与{words}报社联系。
    如需获得授权请联系{text}版权部{text}
    特别提醒:如果我们使用了您的图片,请作者与本站联系{text}
    如遇作品内容、版权等问题,请在相关文章刊发之日起{text}
    版权侵权联系电话:{words}
    本文依 cc {words}授權條款釋出
    本文依 cc 創用{text}授權條款釋出
menus.skip
    跳过热读并继续阅读
    跳过推荐阅读并继续阅读
    跳过头条新闻并继续阅读
    跳过播客并继续阅读
    跳过内容推荐并继续阅读
pagination.article
    阅读下一篇
    上 / 下一篇新聞
    上/下一篇新聞
paywall.notice
    此文限时免费阅读。感谢热心读者订阅{text}
    《财新周刊》印刷版,按此优惠订阅,随时起刊{text}
    推荐进入财新数据库,可随时查阅{text}
    登录后获取已订阅的阅读权限
    成为{words}会员,阅读全文
    成為{words}會員,立即閱讀全文
    此为会员专享内容,订阅后阅读全文
related.heading
    热点推荐
    喜欢此内容的人还喜欢
    猜你更喜歡
    你可能有興趣的文章
    点击进入专题
    继续滑动看下一个
    向上滑动看下一个
related.more_from
    更多精彩内容请进入{words}
    更多 {words} 報導
    更多{words}週刊報導
    更多{words}新聞網報導
    更多{words}奇摩新聞
related.see
    同場加映:{headline}
    vip课程推荐
    app专享直播
    更多yahoo奇摩新聞
sharing.button
    扫一扫分享到微信
    扫一扫,分享到微信
subscribe.app
    返回搜狐,查看更多
    打开{words} 查看精彩图片
    打开{words} 体验效果更佳
    返回{words}首页 下载{words}客户端
    海量资讯、精准解读,尽在{words}app
    安装{words}客户端第一时间接收{text}
    打开{words}app,查看原文
    打开{words},查看更多专业报道
    打开app,看更多热评
    下载{words}app 订阅更多品牌栏目
    扫码打开虎嗅app
    扫码打开新闻app
    正在改变与想要改变世界的人,都在{words}app
    下载{words}app,签到赚金币兑豪礼
    欢迎关注{words}新闻app
    下载{words}应用程序跟踪国际时事
    不用抽 不用搶 現在用app看新聞{text}
    下載《{words}》app ,即睇最快最新資訊
    下載《{words}》app,即睇最快最新資訊
    立即更新/下載《{words}》app{text}
    開啟{words}app,閱讀全文
    下載《{words}新聞網》app
    ★下載《{words}》app★
subscribe.follow
    微信扫一扫关注该公众号
    点击上方蓝字关注我们
    24小时滚动播报最新的财经资讯和视频{text}
    一手掌握經濟脈動 點我訂閱{words}
    看更多!請加入{words}粉絲團
    加入《{words}》line,和我們做好友
    ★加入《{words}》line,和我們做好友!★
    從這裡可透過《google 新聞》追蹤 {words}
    科技新知,時時更新
    將 {words} 設為首選來源,在 google 上查看更多我們的精彩報導
    将 {words} 设为首选来源,在 google 上查看更多我们的精彩报道
subscribe.newsletter
    下载{words}官方app,或关注官方微信公众号{text}
    点击下载{words}ios和android app
    点击下载{words}ios和android app。
    免费下载{words}ios 和 android app
    《星島頭條》app經已推出最新版本{text}
    下載{words} app,每日新聞不漏接!
    最hot話題在這!想跟上時事,快點我加入{words}line好友!
    dw中文有instagram!{text}
    每日新闻一览订阅新闻电邮,{text}
    财新网主编精选版电邮 样例
    {words}新闻版电邮全新升级{text}篇篇重磅,可信可引
    【加入{words}會員】每天精彩好文直送你的信箱{text}
    加入{words}會員】每天精彩好文直送你的信箱{text}
subscribe.social
    关注公众号:{words}
    新浪财经公众号
    立即下載{words}頭條app
summary.disclosure
    本文初稿為ai編撰,{text}
syndication.contributors
    版面编辑:{words}
    核稿編輯:{words}
    【责任编辑:{words}
    【编辑:{words}
    【責任編輯:{words}
    【編輯:{words}
    编辑 {words} 校对 {words}
    譯者:{words}/核稿:{words}
    編輯:{words}/核稿:{words}
syndication.desk
    翻译:纽约时报中文网
    翻譯:紐約時報中文網
syndication.first
    本文来自微信公众号"{text}
    本文来自微信公众号:{text}
    本文来自微信公众号“{text}
    本文經{words}授權刊登,原文刊載於{words}
    本文獲{words}授權轉載,原文{words}
    本文经{words}授权转载{words}
teasers.button
    点击收起全文
    点击查看本文英文版
    点击查看本文英文版。
    轻触阅读原文
tips.call
    下载{words},报料有奖
    如果您有新闻线索,欢迎向我们报料{text}
    澎湃新闻报料:{words}
    新京报报料电话:{words}
    报料电话:{words}
    报料热线:{words}
    爆料热线:{words}
    報料熱線:{words}
    爆料熱線:{words}
    爆料信箱:{words}
    爆料專線:{words}
    人人做記者 爆料方法一:{text}
    下载红星新闻,报料有奖!
    風傳媒歡迎各界分享發聲,來稿請寄至{text}
    寻求报道,请点击这里
    {words}广告合作,请点击这里
    《數位時代》長期徵稿,{text}
tips.contact
    【纠错】
    我要举报
    举报/反馈
    读者热线:{words}
video.unsupported
    您的设备不支持播放多媒体材料
    您的设备不支持多媒体播放
"""
