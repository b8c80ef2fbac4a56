"""What Hungarian sites print around their stories."""

from __future__ import annotations

PRINTED = """
related.heading
    kapcsolódó cikkeink
    kapcsolódó tartalom
    kapcsolódó tartalmak
    kapcsolódó anyagaink
    kapcsolódó írásaink
    továbbiak a témában
related.pointer
    kapcsolódó: {title}
    kapcsolódó cikk: {title}
    kapcsolódó cikkünk: {title}
related.see
    korábban írtuk
    korábban írtunk róla
    bővebben erről
ads.continues
    a cikk lejjebb folytatódik
    cikkünk lejjebb folytatódik
    a cikk a videó után folytatódik
    cikkünk a videó után folytatódik
    a cikk a galéria után folytatódik
    cikkünk a galéria után folytatódik
    a cikk az ajánló után folytatódik
    cikkünk az ajánló után folytatódik
gallery.link
    nézze meg képgalériánkat
    nézze meg képgalériánkat!
    nézd meg képgalériánkat
    nézd meg képgalériánkat!
    nézze meg galériánkat
    nézze meg galériánkat!
    megnézem a galériát
    galéria megtekintése
captions.credit
    kiemelt kép: {names} / {words}
    kiemelt kép: {names}
    borítókép: {names} / {words}
    nyitókép: {names}
    nyitókép: {names} / {words}
    címlapkép: {names}
    címlapkép: {names} / {words}
subscribe.follow
    kövesse az {title}t facebookon is
    kövesse az {title}t facebookon is!
    kövesse a {title}t facebookon is!
    kövesse az {title}t a facebookon is!
    kövesse a {title}t a facebookon is!
    kövess minket a facebookon is!
    kövesse az {title}t a google hírekben!
    kövesse oldalunkat a facebookon is!
    csatlakozz a csoporthoz
    csatlakozzon csoportunkhoz
subscribe.newsletter
    ne maradjon le a legfontosabb hírekről
    ne maradj le a legfontosabb hírekről
    ne maradjon le a legfontosabb hírekről!
    ne maradjon le semmiről! iratkozzon fel hírlevelünkre
    ne maradjon le semmiről! iratkozzon fel hírlevelünkre!
    ne maradj le semmiről! iratkozz fel hírlevelünkre
    ne maradj le semmiről! iratkozz fel hírlevelünkre!
    elfogadom az adatkezelési tájékoztatót
    elfogadom az adatkezelési szabályzatot
    elolvastam és elfogadom az adatkezelési tájékoztatót
    elolvastam és elfogadom az adatkezelési szabályzatot
    elolvastam és elfogadom az adatvédelmi tájékoztatót
    elolvastam és elfogadom az adatvédelmi szabályzatot
    az adatkezelési tájékoztatót elolvastam és elfogadom
    hozzájárulok, hogy hírlevelet küldjenek nekem
    hozzájárulok, hogy hírlevelet küldjenek
    iratkozz fel a {title} hírlevelére
    iratkozz fel a {title} hírlevelére!
    iratkozzon fel a {title} hírlevelére
    iratkozzon fel az {title} hírlevelére
    iratkozz fel az {title} hírlevelére
donate.button
    kérjük, támogassa munkánkat
    kérjük, támogasd a munkánkat
    támogasd a telexet
    támogassa a telexet
    támogasd a 444-et
    támogasd a {title}t
    támogassa a {title}t
    csatlakozz a körhöz
    csatlakozz a {title} körhöz
    legyél te is támogatónk
    adód 1%-ával is támogathatod
    adód 1%-ával is támogathatsz minket
    1% a független újságírásért
donate.notice
    ezt a cikket előfizetőink tették lehetővé
    ezt a cikket támogatóink tették lehetővé
    a {title} az olvasók adományaiból működik
    az {title} az olvasók adományaiból működik
paywall.notice
    a cikk elolvasásához előfizetés szükséges
    a teljes cikk elolvasásához előfizetés szükséges
    a cikk folytatásához előfizetés szükséges
    a cikk folytatásához fizessen elő
    a teljes cikket előfizetőink olvashatják
feedback.error
    ha hibát talált a szövegben, jelezze
    ha hibát talált a cikkben, jelezze
    ha hibát találtál a cikkben, jelezd
    elírást talált? jelezze
    elírást talált? jelezze nekünk
    elírást találtál? jelezd nekünk
tips.call
    legyen ön is tudósító! küldje el fotóit
    legyen ön is tudósító! küldje el híreit
    legyen ön is tudósító! küldje be fotóit, videóit
    legyen ön is tudósítónk! küldje el fotóit
    küldje be híreit, fotóit, videóit
comments.form_east
    kommentelési szabályzat
    moderálási elveink
    hozzászólások megjelenítése
comments.house
    a hozzászólások nem a szerkesztőség véleményét tükrözik
    a kommentek nem a szerkesztőség véleményét tükrözik
    a hozzászólások nem feltétlenül tükrözik a szerkesztőség véleményét
    a hozzászólások nem feltétlenül tükrözik a szerkesztőség álláspontját
legal.opinion
    a cikkben szereplő vélemény nem feltétlenül tükrözi a szerkesztőség álláspontját
    a cikkben szereplő vélemény nem feltétlenül tükrözi a szerkesztőség véleményét
    a cikkben szereplő vélemények nem feltétlenül tükrözik a szerkesztőség álláspontját
    a cikkben szereplő vélemények nem feltétlenül tükrözik a szerkesztőség véleményét
    a cikkben megfogalmazott vélemények nem feltétlenül tükrözik a szerkesztőség álláspontját
affiliate.sponsored
    a cikk megjelenését a partner támogatta
    a cikk megjelenését partnerünk támogatta
    a cikk megjelenését a {title} támogatta
    a cikk megjelenését az {title} támogatta
affiliate.disclosure
    az oldalon elhelyezett linkek affiliate linkek
    a cikkben elhelyezett linkek affiliate linkek
    a cikk affiliate linkeket tartalmaz
live.notice
    cikkünk frissül
    a cikk frissül
    cikkünket frissítjük
    cikkünk folyamatosan frissül
    a hír frissül
    hírünk frissül
feedback.answers
    szavazás eredménye
video.unsupported
    a böngésző nem támogatja a videót
    a böngésződ nem támogatja a videó lejátszását
    az ön böngészője nem támogatja a videó lejátszását
"""
