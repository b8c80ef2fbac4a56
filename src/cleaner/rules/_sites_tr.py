"""What Turkish sites print around their stories."""

from __future__ import annotations

PRINTED = """
related.also
    buna da bakabilirsiniz
    bunlara da bakabilirsiniz
    bu haber de ilginizi çekebilir
related.pointer
    tıklayın | {title}
    tıklayın - {title}
    tıklayın: {title}
    ilginizi çekebilir: {title}
    buna da bakabilirsiniz: {title}
related.named
    okuyun: {title}
related.ranking
    günün manşetleri
    günün öne çıkan haberleri
teasers.continued
    haberin tamamı için tıklayınız
    haberin tamamı için tıklayın
    haberin devamı için tıklayınız
    haberin devamı için tıklayın
    haberin detayları için tıklayınız
    haberin ayrıntıları için tıklayın
    ayrıntılar için tıklayınız
    ayrıntılar için tıklayın
    yazının tamamı için tıklayınız
    yazının devamı için tıklayınız
    son dakika haberlerini takip etmek için tıklayın
    tüm son dakika haberleri için tıklayın
    ana sayfaya dönmek için tıklayın
    ana sayfaya dönmek için tıklayınız
syndication.desk
    haberin kaynağı: {names}
    bu haber {names} tarafından servis edilmiştir
    bu haber {names} tarafından servis edilmiştir. {text}
    anadolu ajansı web sitesinde, {text} üzerinden abonelere sunulan haberler, {text}
    haberin kaynağı: anadolu ajansı
subscribe.follow
    google news'te abone ol
    google news'te abone olun
    google haberler'de abone olun
    google haberler'de takip edin
    google haberler'de bizi takip edin
    haberleri whatsapp'tan takip edin
    haberleri whatsapp'tan alın
    {names}'yi whatsapp'tan takip edin
    {names}'i whatsapp'tan takip edin
    {names}'ı whatsapp'tan takip edin
    {names}'u whatsapp'tan takip edin
    {names}'ü whatsapp'tan takip edin
    {names}'nin whatsapp kanalına katılın
    {names}'nın whatsapp kanalına katılın
    {names}'ın whatsapp kanalına katılın
    {names}'in whatsapp kanalına katılın
    whatsapp kanalımıza katılmak için tıklayın
    telegram kanalımıza katılmak için tıklayın
    günün haberlerini kaçırmayın
    haberlerden anında haberdar olun
    gelişmelerden anında haberdar olun
    gündemi kaçırmayın
subscribe.label
    bülten aboneliği
    e-bülten aboneliği
    günlük bülten
    kaynaklarınıza ekleyin
subscribe.newsletter
    günün önemli haberleri e-posta kutunuzda
    günün öne çıkan haberleri e-posta kutunuzda
    günün haberleri e-posta kutunuzda
    kvkk aydınlatma metnini okudum, kabul ediyorum
    kvkk aydınlatma metnini okudum ve kabul ediyorum
    aydınlatma metnini okudum, kabul ediyorum
    abone olarak gizlilik politikasını kabul etmiş olursunuz
    abone olarak {words} kabul etmiş olursunuz
subscribe.field
    e-posta adresinizi girin
    e-posta adresinizi yazın
buttons.push
    gündemden haberdar olmak için bildirimlere izin verin
    son dakika gelişmelerinden haberdar olmak için bildirimlere izin verin
    gelişmelerden haberdar olmak için bildirimlere izin verin
comments.form_east
    yorumunuz
    bu haber için henüz yorum gönderilmemiştir
    bu haber için henüz yorum yapılmamış
    bu habere henüz yorum yapılmamıştır
    yorumlarınızı yazarken {text}ifadeler kullanmayınız
comments.notice
    yorumlarda yazılanlardan yazanlar sorumludur
    yorumlardan yazarları sorumludur
audio.machine
    yapay zeka ile seslendirildi
    yapay zeka ile seslendirilmiştir
    yapay zekâ ile seslendirildi
summary.disclosure
    bu özet yapay zeka tarafından oluşturulmuştur
    bu özet yapay zeka tarafından oluşturuldu
    bu özet yapay zeka ile oluşturulmuştur
    bu özet yapay zekâ tarafından oluşturulmuştur
summary.label
    haberin özeti
    yapay zeka özeti
gallery.link
    galeriye göz at
    galeriyi görüntüle
    tüm fotoğrafları gör
    tüm fotoğrafları görmek için tıklayın
video.more
    video haber
embeds.blocked
    bu içerik {title} tarafından sağlanan içerik barındırmaktadır
    bu makale {words} tarafından sağlanan içerik içermektedir. çerezleri {text}
    {title} içeriğine izin veriyor musunuz?
    youtube içeriği sonu
    {names} içeriği sonu
    haberin sonu
    {title} paylaşımının sonu
    {title} paylaşımını geçin
    önerilenleri geçin ve okumaya devam edin
    en çok okunanlar geçin ve okumaya devam edin
    en çok okunanları geçin ve okumaya devam edin
    önerilen haberleri geçin ve okumaya devam edin
    önerilenlerin sonu
    en çok okunanların sonu
feedback.rating
    bu habere tepkiniz
    haberi nasıl buldunuz?
    haber nasıl buldunuz?
feedback.error
    bu haberde hata mı var? bildirin
    haberde hata mı var? bildirin
    haberde bir hata mı buldunuz? {words}
feedback.poll
    anketi oyla
    sonuçları gör
    sonuçları göster
tips.call
    siz de haber gönderin
    siz de haberinizi gönderin
    siz de bize haber gönderin
donate.button
    {title}'ü destekle
    {title}'u destekle
    {title}'i destekle
    {title}'ı destekle
    {title}'e destek ol
    {title}'a destek ol
    {names}'a destek olun
    {names}'e destek olun
    {names} gazetesi'ne destek ver
    sen de destek ol
    siz de destek olun
    bağımsız habercilik için destek verin
    bağımsız habercilik için destek olun
    bağımsız gazetecilik için destek olun
paywall.offer
    {title}'e abone olun
    {title}'a abone olun
    {title}'i okumak için abone olun
    {title}'ı okumak için abone olun
    abone olun, reklamsız okuyun
    abone ol, reklamsız oku
paywall.notice
    bu içeriği okumak için abone olun
    bu içeriği okumak için giriş yapın
    içeriğin tamamını okumak için abone olun
    haberin tamamını okumak için abone olun
    yazının tamamını okumak için abone olun
bylines.more
    yazarın son yazıları
    yazarın önceki yazıları
    yazara e-posta gönder
legal.advice
    yatırım tavsiyesi içermez
    bu haber yatırım tavsiyesi içermez
    bu içerik bilgilendirme amaçlıdır, {text}doktorunuza başvurunuz
    bu içerik yalnızca bilgilendirme amaçlıdır, {text}doktorunuza başvurunuz
    içerik yalnızca bilgilendirme amaçlıdır. {text}doktorunuza {words}
consent.choice
    kişisel verilerimin işlenmesini kabul ediyorum
"""
