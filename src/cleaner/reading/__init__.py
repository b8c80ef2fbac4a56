"""How a page is read: what its lines look like, what each look is worth, and which lines the main text is made of."""
