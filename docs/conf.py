"""How the site is built: ``sphinx-build -W docs site``. It asks for nothing from the network."""

import re
from pathlib import Path

project = "cleaner"
author = "the authors of cleaner"
release = re.findall(r'__version__ = "(.+)"', Path("../src/cleaner/__init__.py").read_text("utf-8"))[0]

extensions = ["myst_parser"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"cleaner {release}"
html_copy_source = False
html_show_copyright = False
pygments_style = "friendly"
pygments_dark_style = "native"
