"""Hints for keyboards and screen readers in words of the site's own, with examples."""

from __future__ import annotations

from cleaner.rules._book import groups

NOTICE = groups("""
    en press enter, press escape, press esc, press tab, press space, use the arrow keys, arrow keys, use left, use tab, tab key, screen reader, screen readers, keyboard navigation + to open, to close, to select, to navigate, to skip, to exit, to expand, to activate, to move, users + story card, card, dialog, menu, slideshow, carousel, this list, the list, window, slides, player, this site, this page, results, content
    de drücken sie, enter taste, eingabetaste, pfeiltasten, escape, esc taste, screenreader, tabulatortaste + öffnen, schließen, auswählen, navigieren, überspringen, bedienen + dialog, dialogfenster, menü, karussell, slider, diese seite, liste, karte, ergebnisse, inhalt
    fr appuyez sur, touche entrée, touches fléchées, échap, lecteur d écran + ouvrir, fermer, sélectionner, naviguer, passer + fenêtre, menu, carrousel, diaporama, cette page, liste, dialogue, résultats, contenu
    es pulsa, presione, presiona, teclas de flecha, escape, lector de pantalla + abrir, cerrar, seleccionar, navegar, saltar + ventana, menú, carrusel, esta página, lista, diálogo, resultados, tarjeta
""")

NOTICE_ROWS = """
        en - Press Tab to move through the harbour slideshow
        en | Press Enter to open the sluice, the harbour master told the class, and the wall rose from the water.
        de - Mit den Pfeiltasten durch das Karussell vom Hafen navigieren
        de | Er ließ sie die Taste drücken, und das Tor am Hafen ging auf, ohne dass jemand es bediente.
        fr - Appuyez sur Entrée pour ouvrir le diaporama du port
        es - Presiona Enter para abrir el carrusel del puerto
    """
