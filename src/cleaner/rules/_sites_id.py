"""What Indonesian sites print around their stories."""

from __future__ import annotations

PRINTED = """
ads.continues
    scroll down untuk melanjutkan membaca
    scroll ke bawah untuk melanjutkan membaca
    scroll untuk melanjutkan
    scroll untuk melanjutkan membaca
    scroll untuk lanjut membaca
    swipe up untuk lanjut membaca
    lanjutkan membaca artikel di bawah
    lanjutkan membaca artikel di bawah ini
    geser ke bawah untuk melanjutkan membaca
ads.control
    hide ads
buttons.close
    [x] close
bylines.role
    kontributor : {names}
    redaktur & reporter : {names}
    reporter & redaktur : {names}
comments.form_east
    login untuk memberikan komentar
    periksa kembali dan lengkapi data dirimu
    data dirimu akan digunakan untuk verifikasi akun ketika {text}
donate.journalism
    donasi, dapat voucer gratis!
    donasi, dapat voucer gratis
    dukungan anda akan menambah semangat kami untuk menyajikan artikel-artikel{text}
    sebagai ungkapan terimakasih atas perhatian anda, tersedia voucer{text}
    kompas.com berkomitmen memberikan fakta jernih dari lapangan.{text}
    dukung keberlanjutan jurnalisme jernih {rest}
embeds.blocked
    izinkan konten x?
    izinkan konten twitter?
    izinkan konten youtube?
    izinkan konten google youtube?
    izinkan konten facebook?
    izinkan konten instagram?
    izinkan konten tiktok?
    artikel ini memuat konten yang disediakan {words}. kami meminta persetujuan anda {text}
    kami meminta persetujuan anda sebelum ada yang dimuat{text}
    setuju dan melanjutkan
    peringatan: bbc tidak bertanggung jawab atas konten situs eksternal
    bbc tidak bertanggung jawab atas konten situs eksternal
    peringatan: konten pihak ketiga mungkin memuat iklan
    lewatkan {words} pesan
    lewatkan {words} pesan, {number}
    lewatkan {words} pesan, 1
    akhir dari {words} pesan
    akhir dari {words} pesan, {number}
    akhir dari {words} pesan, 1
    [gambas:video {words}]
    [gambas:instagram]
    [gambas:twitter]
    [gambas:youtube]
    [gambas:tiktok]
    [gambas:facebook]
    gambas:video {words}
feedback.error
    hak jawab dan koreksi dapat dikirim ke {words}
    laporkan tulisan
feedback.rating
    suka baca tulisan-tulisan seperti ini? bantu kami {text}
legal.advice
    disclaimer: berita ini tidak bertujuan mengajak membeli {text}
legal.notice
    konten sponsor pada widget ini merupakan konten yang dibuat dan ditampilkan pihak ketiga{text}
    konten di bawah ini disajikan oleh advertiser.{text}
    tidak ada aktivitas jurnalistik dalam pembuatan konten ini.
legal.opinion
    tulisan dari {words} tidak mewakili pandangan dari redaksi {words}
    disclaimer: pandangan yang disampaikan dalam tulisan di atas {text}
    {text} community adalah media yang menyediakan platform untuk menulis. semua karya tulis {text} sepenuhnya tanggung jawab dari penulis.
    semua karya tulis yang dibuat adalah sepenuhnya tanggung jawab dari penulis{text}
legal.reuse
    dilarang keras mengambil konten, melakukan crawling {text}
menus.skip
    lewati paling banyak dibaca dan terus membaca
    lewati artikel-artikel yang direkomendasikan dan terus membaca
    hentikan paling banyak dibaca
    hentikan artikel-artikel yang direkomendasikan
pagination.page
    simak selengkapnya di halaman selanjutnya
    simak selengkapnya di halaman selanjutnya.
    baca selengkapnya di halaman selanjutnya
    baca halaman selanjutnya
paywall.notice
    silakan masuk/daftar ke akun anda untuk melanjutkan membaca artikel ini.
    nikmati konten premium untuk informasi yang lebih dalam
    nikmati konten premium untuk informasi yang lebih dalam.
    langganan {words} untuk membaca berita tanpa iklan
    baca berita dengan sedikit iklan, klik di sini
related.heading
    berita detikcom lainnya
    lainnya di detik
    yuk, simak juga video ini!
    pilihan redaksi
    video pilihan hari ini
    baca berita terkait lainnya
    telusuri berita {words} lainnya
    cari berita lain di sini
    simak berita lainnya seputar topik artikel ini, di sini
    geser ke atas berita selanjutnya
    cek juga data ini
    baca lainnya
    jangan lewatkan video terbaru
    yuk, simak juga video ini
    yuk simak juga video ini
related.more_from
    berita lain terkait {title}
    update terus berita terbaru di {words}.com
    halaman selanjutnya
    produksi {words}.com
related.named
    menarik dibaca: {title}
    selanjutnya: {title}
    next article {headline}
related.pointer
    pilihan editor: {headline}
    pilihan redaksi: {headline}
    baca artikel {words} "{text}" selengkapnya {text}
    baca artikel {words}, "{text}" selengkapnya {text}
shop.buy
    yuk koleksi buku bacaan berkualitas dari buku {words}
subscribe.app
    download apps {words} sekarang {words}
    download aplikasi {words} sekarang {words}
subscribe.network
    baca berita {words} lainnya di google news
    silakan baca konten menarik lainnya dari {words} di google news
    simak terus berita {words} di google news
    update berita lainnya di {words} dan google news
    dapatkan informasi lain dari {words} via whatsapp di sini
    ikuti saluran whatsapp {words} di sini
    ikuti saluran whatsapp {words}: {words}
    gabung saluran whatsapp kami di sini
    gabung saluran whatsapp {words} di sini
    follow whatsapp channel {words} untuk berita terbaru setiap hari
    follow official whatsapp channel {words} untuk mendapatkan {text}
    cek berita dan artikel yang lain di google news dan wa channel
    cek berita dan artikel yang lain di google news dan {words}
    cek berita dan artikel yg lain di google news{text}
    cek berita dan artikel yang lain di google news
    simak breaking news dan berita pilihan kami langsung di ponselmu.{text}
    jadikan {words} sumber pilihanmu di google
    jadikan {words} sumber pilihan anda di google
    jadikan {words} sebagai sumber pilihan di google
subscribe.newsletter
    dapatkan berita up to date dengan semua berita terkini dari {text}
    dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke inbox anda
    dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke inbox anda.
syndication.desk
    (tirto.id - {words}
    tirto.id - {words}
    (tribunnews.com/{words}
syndication.first
    disclaimer: artikel ini sudah tayang di {words} pada hari {text}
    link artikel : https{words}
tips.call
    *** fakta atau hoaks? untuk mengetahui kebenaran informasi {text}
    fakta atau hoaks? untuk mengetahui kebenaran informasi yang beredar, silakan {text}
video.button
    simak video "{text}"
    simak video "{headline}
    saksikan video di bawah ini
    saksikan video pilihan di bawah ini
    saksikan video pilihan berikut ini
    simak video di bawah ini
"""
