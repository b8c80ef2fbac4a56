"""Chooses the rules that may speak: by id, room, language and strength."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from cleaner.hints import nearest
from cleaner.languages import NAMES
from cleaner.plugins import plugged
from cleaner.rule import Phrase, Rule
from cleaner.rules import catalogue
from cleaner.strength import Strength, strengthened


def chosen(
    *,
    select: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    languages: Iterable[str] | None = None,
    strength: Strength = "balanced",
    own: Iterable[Rule] = (),
) -> tuple[Rule, ...]:
    """Give the rules that may speak.

    Args:
        select: rules or rooms; ``None`` is every rule of this package, and none of a plugin's.
        extend_select: rules or rooms on top of these.
        ignore: rules or rooms taken out again; it has the last word.
        languages: languages whose words count; ``None`` is all. Rules without words speak in every language.
        strength: how bold the rules are; see :func:`cleaner.strength.strengthened`.
        own: the user's own rules. They are on like those of this package; languages and strength do not change them.

    Raises:
        ValueError: if an id or a language is not known, with the nearest that is.
    """
    extended, unwanted = tuple(extend_select), tuple(ignore)
    wanted = None if select is None else (*select, *extended)
    ours = {rule.id: rule for rule in own}
    known = {**available((*(wanted or extended), *unwanted), ours), **ours}
    rules = tuple(
        rule
        for rule in known.values()
        if (is_on(rule) or rule.id in ours or _named(rule, extended) if wanted is None else _named(rule, wanted))
        and not _named(rule, unwanted)
    )
    given = tuple(rule for rule in rules if rule.id not in ours)
    spoken = given if languages is None else _speaking(given, tuple(languages))
    return (*strengthened(spoken, strength), *(rule for rule in rules if rule.id in ours))


def is_on(rule: Rule) -> bool:
    """Whether a rule speaks unless told otherwise: what somebody installs must not change what a corpus comes out as."""
    return rule.by_default and not rule.origin


def available(ids: Iterable[str] = (), own: Mapping[str, Rule] = MappingProxyType({})) -> Mapping[str, Rule]:
    """Give every rule that these ids can name, the user's ``own`` aside; plugins are looked for only where that is needed.

    Raises:
        ValueError: if an id names neither a rule nor a room.
    """
    rules = catalogue()
    unknown = _unknown(ids, {**rules, **own})
    if unknown:
        rules = {**rules, **plugged()}
        unknown = _unknown(unknown, rules)
    if unknown:
        hint = nearest(unknown[0], _names({**rules, **own}), "`cleaner rules` lists them all")
        raise ValueError(f"no rule or room is called {unknown[0]!r}; {hint}")
    return rules


def _unknown(ids: Iterable[str], rules: Mapping[str, Rule]) -> tuple[str, ...]:
    known = _names(rules)
    return tuple(id_ for id_ in ids if id_ not in known)


def _names(rules: Mapping[str, Rule]) -> dict[str, None]:
    """The ids of rules and the names of their rooms, in order."""
    return dict.fromkeys((*rules, *(rule.family for rule in rules.values())))


def _named(rule: Rule, ids: tuple[str, ...]) -> bool:
    return rule.id in ids or rule.family in ids


def _speaking(rules: tuple[Rule, ...], languages: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules with the words of these languages only; a rule that is left without a word is left out."""
    known = {language for rule in rules for language in rule.languages} | NAMES.keys()
    for language in languages:
        if language not in known:
            raise ValueError(f"no rule speaks the language {language!r}; {_nearest_language(language)}")
    spoken = ((rule, _in_languages(rule, frozenset(languages)) if rule.languages else rule) for rule in rules)
    return tuple(said for rule, said in spoken if said.languages or not rule.languages)


def _nearest_language(language: str) -> str:
    """A language is named by its code; who writes its English name, or a region, means that code."""
    codes = {name.lower(): code for code, name in NAMES.items()}
    plain = language.lower().replace("_", "-").partition("-")[0]
    if plain in NAMES or plain in codes:
        return f"did you mean {plain if plain in NAMES else codes[plain]}?"
    return nearest(language, (*codes, *NAMES), "languages are named by their ISO 639-1 codes, such as en or de")


def _in_languages(rule: Rule, languages: frozenset[str]) -> Rule:
    def said(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
        return tuple(phrase for phrase in phrases if phrase.language in languages)

    notices = tuple(notice for notice in rule.notices if notice.language in languages)
    return replace(rule, phrases=said(rule.phrases), cuts=said(rule.cuts), notices=notices)
