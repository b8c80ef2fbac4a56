"""What pages of manuals offer beside their text, by language, and what programs say that made them."""

from __future__ import annotations

from cleaner.rules._book import book

TOOL = book("""
    en edit this page on github; edit this page on gitlab; edit this page on bitbucket; edit on github; edit on gitlab; edit on bitbucket; suggest edits to this page; view page source; view source on github; view this page on github; view on github; show page source; report a problem with this content; report an issue with this page; create documentation issue; open documentation issue; copy page as markdown; copy as markdown; copy markdown; copy page as markdown for llms; copy for llm; copy for llms; view as markdown; open as markdown; open markdown; open in chatgpt; open in claude; ask docs ai; ask ai about this page; copy code to clipboard; copy item path; expand description; improve this doc; improve this documentation; help improve this page; was this page useful?; was this section helpful?; rate this doc
    de diese seite auf github bearbeiten; auf github bearbeiten; auf github ansehen; quelltext auf github ansehen; code in die zwischenablage kopieren; als markdown kopieren
    fr modifier cette page sur github; éditer cette page sur github; modifier sur github; voir sur github; copier au format markdown
    es editar esta página en github; editar en github; ver en github; copiar como markdown
    it modifica questa pagina su github; modifica su github; visualizza su github; copia come markdown
    pt editar esta página no github; editar no github; ver no github; copiar como markdown
    nl bewerk deze pagina op github; bewerken op github; bekijk op github
    pl edytuj tę stronę na githubie; edytuj na githubie
    ru редактировать эту страницу на github; редактировать на github; посмотреть на github
    uk редагувати цю сторінку на github; редагувати на github
    cs upravit tuto stránku na githubu; upravit na githubu
    tr bu sayfayı github'da düzenle; github'da düzenle
    zh 在 github 上编辑此页; 在github上编辑此页; 在 github 上编辑; 在 github 上查看; 复制为 markdown
    ja github でこのページを編集; githubでこのページを編集; github で編集する; github で編集
    ko github에서 이 페이지 편집하기; github에서 이 페이지 수정; github에서 편집
    vi chỉnh sửa trang này trên github
    id edit halaman ini di github
    sv redigera den här sidan på github
""")

TOOL_ROWS = """
        en - Edit this page on GitHub
        en - Copy as Markdown
        en - View page source
        de - Diese Seite auf GitHub bearbeiten
        fr - Modifier cette page sur GitHub
        es - Editar esta página en GitHub
        it - Modifica questa pagina su GitHub
        pt - Editar esta página no GitHub
        nl - Bewerk deze pagina op GitHub
        pl - Edytuj tę stronę na GitHubie
        ru - Редактировать эту страницу на GitHub
        uk - Редагувати цю сторінку на GitHub
        cs - Upravit tuto stránku na GitHubu
        tr - Bu sayfayı GitHub'da düzenle
        zh - 在 GitHub 上编辑此页
        ja - GitHub でこのページを編集
        ko - GitHub에서 편집
        vi - Chỉnh sửa trang này trên GitHub
        id - Edit halaman ini di GitHub
        sv - Redigera den här sidan på GitHub
        en | Edit this page on GitHub, and the change is live within the hour.
        en | View the harbour on a map
        en | Copying code
"""

PAGE = book("""
    en this page was last modified on {date} by {text}; page last modified on {date} by {text}; last modified {date} by {text}; edit this page; edit page; edit this article; improve this page; suggest changes; suggest edits; suggest changes to this page; copy page; show source; view source; page source; report a bug; submit feedback; on this page; in this section; page contents; jump to content; back to top of page; thanks for the feedback; get page as markdown
    de diese seite bearbeiten; seite bearbeiten; auf dieser seite; inhaltsverzeichnis; quelltext anzeigen; seite kopieren
    fr éditer cette page; modifier cette page; sur cette page; table des matières; voir le code source; copier la page
    es editar esta página; en esta página; tabla de contenidos; ver código fuente; copiar página
    it modifica questa pagina; in questa pagina; mostra sorgente; copia pagina
    pt editar esta página; editar essa página; nesta página; ver código-fonte; copiar página
    nl bewerk deze pagina; op deze pagina; inhoudsopgave
    pl edytuj tę stronę; na tej stronie; spis treści
    ru редактировать эту страницу; отредактировать эту страницу; на этой странице; содержание страницы
    uk редагувати цю сторінку; на цій сторінці
    cs upravit tuto stránku; na této stránce
    tr bu sayfayı düzenle; bu sayfada
    zh 编辑此页; 编辑本页; 本页内容; 本页目录; 編輯此頁; 本頁內容
    ja このページを編集; このページの編集; このページの内容; ページをコピー
    ko 이 페이지 편집; 이 페이지 편집하기; 이 페이지의 내용
    vi chỉnh sửa trang này; trên trang này
    id edit halaman ini; di halaman ini
    sv redigera den här sidan; på den här sidan
""")

PAGE_ROWS = """
        en - Edit this page
        en - This page was last modified on May 4, 2026 by Ann Lee.
        en - On this page
        de - Diese Seite bearbeiten
        fr - Éditer cette page
        es - En esta página
        it - Modifica questa pagina
        pt - Editar essa página
        nl - Bewerk deze pagina
        pl - Edytuj tę stronę
        ru - Отредактировать эту страницу
        uk - Редагувати цю сторінку
        cs - Upravit tuto stránku
        tr - Bu sayfayı düzenle
        zh - 编辑此页
        ja - このページを編集
        ko - 이 페이지 편집
        vi - Chỉnh sửa trang này
        id - Edit halaman ini
        sv - Redigera den här sidan
        en | On this page of the diary the ink has run.
        en | Edit this page before noon
"""

MADE = book("""
    en built with sphinx using a theme provided by read the docs; built with mkdocs using a theme provided by read the docs; created using sphinx; created using sphinx {number}.{number}; made with sphinx; made with sphinx and @pradyunsg's furo; made with material for mkdocs; made with mkdocs; built with mkdocs; built with docusaurus; built with docsify; built with hugo; built with mintlify; built with starlight; built with vitepress; powered by docusaurus; powered by gitbook; powered by mintlify; powered by readme; powered by mkdocs; powered by docsify; powered by mediawiki; powered by dokuwiki; powered by doxygen; powered by sphinx; powered by sphinx {number}.{number}; generated by doxygen; generated by doxygen {number}.{number}; generated by javadoc; generated by jsdoc; generated by typedoc; generated using typedoc; generated with typedoc; generated by yard; generated by rustdoc; generated by ldoc {number}.{number}; theme by the executable book project
    de mit sphinx erstellt; erstellt mit sphinx; erstellt mit sphinx {number}.{number}; erzeugt von doxygen; erzeugt von doxygen {number}.{number}; bereitgestellt von gitbook
    fr créé en utilisant sphinx; créé en utilisant sphinx {number}.{number}; généré par doxygen; généré par doxygen {number}.{number}; propulsé par gitbook
    es creado usando sphinx; creado usando sphinx {number}.{number}; generado por doxygen; generado por doxygen {number}.{number}
    zh 由 sphinx 创建; 使用 sphinx 构建; 由 gitbook 提供支持; 制作者 doxygen {number}.{number}
    ja sphinx で作成; 構築: doxygen {number}.{number}
""")

MADE_ROWS = """
        en - Built with Sphinx using a theme provided by Read the Docs.
        en - Generated by Doxygen 1.9.1
        en - Powered by GitBook
        de - Erstellt mit Sphinx 7.2.6.
        fr - Généré par Doxygen 1.9.1
        es - Creado usando Sphinx 7.2.6.
        zh - 由 Sphinx 创建
        ja - Sphinx で作成
        en | Powered by steam
        en | Built with Sphinx, the manual of the harbour has a hundred pages.
"""
