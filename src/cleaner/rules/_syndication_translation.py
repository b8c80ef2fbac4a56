"""Words and examples of the room ``syndication``."""

from __future__ import annotations

from cleaner.rule import Words

TRANSLATION = Words(
    en=[
        "translated by {names}",
        "translation by {names}",
        "translated from the {name} by {names}",
        "translated from {name} by {names}",
        "translation: {names}",
    ],
    de=[
        "aus dem englischen von {names}",
        "aus dem französischen von {names}",
        "aus dem russischen von {names}",
        "aus dem spanischen von {names}",
        "aus dem italienischen von {names}",
        "aus dem amerikanischen von {names}",
        "aus dem türkischen von {names}",
        "aus dem arabischen von {names}",
        "aus dem polnischen von {names}",
        "aus dem ukrainischen von {names}",
        "aus dem {name} von {names}",
        "übersetzung: {names}",
        "übersetzung aus dem {text}: {names}",
        "übersetzt von {names}",
        "übersetzung und adaptierung: {text}",
        "übersetzung und bearbeitung: {text}",
    ],
    fr=[
        "traduit par {names}",
        "traduit de l'anglais par {names}",
        "traduit de l'anglais (états-unis) par {names}",
        "traduit de l'{words} par {names}",
        "traduction: {names}",
        "traduction : {names}",
        "adaptation: {names}",
    ],
    es=["traducción de {names}", "traducido por {names}", "traducción: {names}", "traducido del inglés por {names}"],
    it=["traduzione di {names}", "tradotto da {names}", "traduzione: {names}", "traduzione dall'inglese di {names}"],
    pt=["tradução de {names}", "tradução: {names}", "traduzido por {names}"],
    nl=["vertaling: {names}", "vertaald door {names}", "vertaling {names}", "vertaald uit het {words} door {names}"],
    pl=[
        "tłumaczenie: {names}",
        "tłum. {names}",
        "przekład: {names}",
        "przełożyła {names}",
        "przełożył {names}",
        "tłumaczyła {names}",
        "tłumaczył {names}",
    ],
    ru=[
        "перевод: {names}",
        "перевел {names}",
        "перевела {names}",
        "перевод {names}",
        "перевод с английского {names}",
        "перевод с английского: {names}",
    ],
    uk=["переклад: {names}", "переклала {names}", "переклав {names}", "переклад з англійської {names}"],
    cs=[
        "překlad: {names}",
        "přeložila {names}",
        "přeložil {names}",
        "z angličtiny přeložila {names}",
        "z angličtiny přeložil {names}",
    ],
    ro=["traducere: {names}", "traducerea: {names}", "traducere de {names}"],
    hu=["fordította: {names}", "fordítás: {names}", "fordító: {names}"],
    el=["μετάφραση: {names}", "απόδοση: {names}"],
    tr=["çeviri: {names}", "çeviren: {names}", "tercüme: {names}"],
    ar=["ترجمة: {names}", "ترجمة : {names}"],
    fa=["ترجمه: {names}", "مترجم: {names}", "برگردان: {names}"],
    he=["תרגום: {names}", "תרגמה: {names}", "מאנגלית: {names}"],
    hi=["अनुवाद: {words}", "अनुवादक: {words}"],
    vi=["biên dịch: {names}", "người dịch: {names}", "dịch: {names}"],
    id=["penerjemah: {names}", "diterjemahkan oleh {names}"],
    sv=["översättning: {names}", "översatt av {names}"],
    da=["oversættelse: {names}", "oversat af {names}"],
    no=["oversettelse: {names}", "oversatt av {names}"],
    fi=["suomennos: {names}", "käännös: {names}", "suomentanut {names}"],
)

TRANSLATION_ROWS = """
        en - Translated from the French by Samira Bekele
        de - Aus dem Englischen von Samira Bekele
        fr - Traduit de l’anglais par Samira Bekele
        es - Traducción de Samira Bekele
        it - Traduzione di Samira Bekele
        pt - Tradução de Samira Bekele
        nl - Vertaling: Samira Bekele
        pl - Tłum. Samira Bekele
        ru - Перевод: Самира Бекеле
        uk - Переклад: Саміра Бекеле
        cs - Přeložila Samira Bekele
        ro - Traducere de Samira Bekele
        hu - Fordította: Samira Bekele
        el - Μετάφραση: Σαμίρα Μπεκέλε
        tr - Çeviren: Samira Bekele
        ar - ترجمة: سميرة بيكيلي
        fa - مترجم: سمیرا بکله
        he - תרגום: סמירה בקלה
        hi - अनुवाद: समीरा बेकेले
        vi - Người dịch: Samira Bekele
        id - Penerjemah: Samira Bekele
        sv - Översättning: Samira Bekele
        da - Oversat af Samira Bekele
        no - Oversatt av Samira Bekele
        fi - Suomennos: Samira Bekele
        en | Translated by hand
        de | Aus dem Hafen von Marrow
        en | Translated into 60+ languages!
    """
