"""Cases of events, what was done at them, and the outcomes they told of."""

from decimal import Decimal
from typing import Final

from attrs import evolve

from coordination import (
    Agreement,
    Appearance,
    Document,
    Dossier,
    Event,
    Obligation,
    Outcome,
    PartialDate,
    Quantity,
    Source,
)
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    AppearanceRole,
    AwardKind,
    DocumentKind,
    ObligationForce,
    OutcomeKind,
    SourceKind,
)
from coordination.model.event import Act
from coordination.model.party import Involvement
from coordination.model.quantity import Comparator
from tests.validators.cases.case import (
    Case,
    Way,
    claim,
    day,
    dossier,
    parties,
    period,
)

SIGNER: Final = parties(ubnd="signatory")


def _date(text: str | None) -> PartialDate | None:
    return None if text is None else day(text)


def _event(
    kind: ActKind, date: str | None, name: str = "event", **more: object
) -> Event:
    act = Act(kind=kind, agreement="plan")
    return Event(id=name, date=_date(date), acts=(act,), **more)  # type: ignore[arg-type]  # by name


def _signing(signed: str | None, *dates: str | None) -> Dossier:
    events = [
        _event(ActKind.SIGNING, date, f"event-{nth}") for nth, date in enumerate(dates)
    ]
    return dossier(Agreement(id="plan", signed=_date(signed)), events=tuple(events))


def _present(
    bodies: tuple[Involvement, ...] | None, signers: tuple[Involvement, ...]
) -> Dossier:
    return dossier(
        Agreement(id="plan", parties=signers),
        events=(_event(ActKind.SIGNING, None, bodies=bodies),),
    )


def _signed_at(
    *bodies: tuple[Involvement, ...] | None,
    signers: tuple[Involvement, ...] = SIGNER,
) -> Dossier:
    """Let an agreement be signed at several events, with these bodies at each."""
    return dossier(
        Agreement(id="plan", parties=signers),
        events=tuple(
            _event(ActKind.SIGNING, None, f"event-{nth}", bodies=each)
            for nth, each in enumerate(bodies)
        ),
    )


def _review(
    date: str | None,
    *,
    kind: ActKind = ActKind.FINAL_REVIEW,
    reviewed: str | None = None,
    signed: str | None = None,
    within: str | None = None,
) -> Dossier:
    act = Act(
        kind=kind, agreement="plan", period=period(reviewed) if reviewed else None
    )
    plan = Agreement(
        id="plan", signed=_date(signed), period=period(within) if within else None
    )
    return dossier(plan, events=(Event(id="event", date=_date(date), acts=(act,)),))


def _told(
    date: str | None,
    *published: str | None,
    quoted: str = "page-0",
    retrieved: str = "",
) -> Dossier:
    """Let pages of these dates tell of an event; a claim quotes one of them."""
    pages = tuple(
        Source(
            id=f"page-{nth}",
            kind=SourceKind.ARTICLE,
            published=_date(each),
            retrieved=_date(retrieved or None),
        )
        for nth, each in enumerate(published)
    )
    quote = claim("event", "/date", "hôm qua", source=quoted or "page-0")
    return dossier(
        sources=pages,
        events=(Event(id="event", date=_date(date), acts=()),),
        claims=(quote,) if quoted else (),
    )


def _counted(
    amount: str, unit: str = "lớp", comparator: str = "exact", **more: object
) -> Quantity:
    return Quantity(
        amount=Decimal(amount),
        units=(unit,),
        comparator=Comparator(comparator),
        **more,  # type: ignore[arg-type]  # by name
    )


def _two(one: Quantity, other: Quantity) -> Dossier:
    """Tell the same twice."""
    return _outcomes(_outcome("a", quantity=one), _outcome("b", quantity=other))


def _outcome(name: str, amount: str = "7", **more: object) -> Outcome:
    held: dict[str, object] = {
        "kind": OutcomeKind.RESULT,
        "text": "Mở lớp tập huấn",
        "event": "event",
        "quantity": _counted(amount),
        **more,
    }
    return Outcome(id=name, **held)  # type: ignore[arg-type]  # by name


def _outcomes(*outcomes: Outcome, **more: object) -> Dossier:
    events = (Event(id="event", acts=()), Event(id="other", acts=()))
    return dossier(**{"events": events, "outcomes": outcomes, **more})


def _whole(whole: Quantity | None, *parts: Outcome) -> Dossier:
    return _outcomes(_outcome("whole", quantity=whole), *parts)


def _part(name: str, amount: str, **more: object) -> Outcome:
    return _outcome(name, amount, part_of="whole", text=f"Lớp {name}", **more)


def _by(*names: str, kind: OutcomeKind = OutcomeKind.RESULT, who: str = "") -> Dossier:
    plan = Agreement(id="plan", parties=parties("ubnd", *([who] if who else ["hdnd"])))
    return dossier(
        plan, outcomes=(Outcome(id="tin", agreement="plan", kind=kind, by=names),)
    )


def _of_obligation(agreement: str | None, other: str | None) -> Dossier:
    duty = Obligation(
        id="duty", agreement=other, force=ObligationForce.AGREED, text="Báo cáo"
    )
    done = Outcome(
        id="done", agreement=agreement, obligation="duty", kind=OutcomeKind.RESULT
    )
    return dossier(
        Agreement(id="plan"),
        Agreement(id="plan-2"),
        obligations=(duty,),
        outcomes=(done,),
    )


def _reported(
    date: str | None, measured: str | None = None, as_of: str | None = None
) -> Dossier:
    return dossier(
        events=(Event(id="event", date=_date(date), acts=()),),
        outcomes=(
            Outcome(
                id="tin",
                event="event",
                kind=OutcomeKind.RESULT,
                period=period(measured) if measured else None,
                as_of=_date(as_of),
            ),
        ),
    )


def _awarding(*outcomes: Outcome) -> Dossier:
    return dossier(
        events=(Event(id="event", acts=(Act(kind=ActKind.AWARD),)),), outcomes=outcomes
    )


def _titled(title: str, **more: object) -> Dossier:
    return dossier(Agreement(id="plan", title=title, **more))  # type: ignore[arg-type]  # by name


def _meeting(title: str, *acts: ActKind) -> Dossier:
    done = tuple(Act(kind=kind) for kind in acts)
    award = Outcome(id="award", event="event", kind=OutcomeKind.AWARD)
    return dossier(
        events=(Event(id="event", title=title, acts=done),), outcomes=(award,)
    )


def _reviewing(title: str, reviewed: str, *acts: Act) -> Dossier:
    review = Act(kind=ActKind.ANNUAL_REVIEW, period=period(reviewed))
    return dossier(events=(Event(id="event", title=title, acts=(review, *acts)),))


ABOUT: Final = _counted("12", comparator="about")
MANY: Final = Quantity(words="nhiều lớp", comparator=Comparator.VAGUE)


def _with_person(role: AppearanceRole, *acts: ActKind) -> Dossier:
    done = tuple(Act(kind=one) for one in acts)
    return dossier(
        events=(Event(id="event", acts=done),),
        appearances=(Appearance(id="person", event="event", roles=(role,)),),
    )


AWARD: Final = Outcome(id="award", event="event", kind=OutcomeKind.AWARD)

CASES: Final = (
    Case(
        code="signed-on-another-day",
        fails=_signing("2024-03-01", "2024-03-05"),
        at="/events/0/acts/0",
        also=("/agreements/0/signed",),
        others={
            "the month alone differs": Way(
                _signing("XXXX-03-01", "2024-04"),
                "/events/0/acts/0",
                also=("/agreements/0/signed",),
            ),
        },
        silent={
            "the same day": _signing("2024-03-01", "2024-03-01"),
            "less precise": _signing("2024-03-01", "2024-03"),
            "without the year": _signing("2024-03-01", "XXXX-03-01"),
            "on that day at another event": _signing(
                "2024-03-01", "2024-03-05", "2024-03-01"
            ),
            "no date": _signing("2024-03-01", None),
            "not said when it was signed": _signing(None, "2024-03-01"),
            "a launch": dossier(
                Agreement(id="plan", signed=day("2024-03-01")),
                events=(_event(ActKind.LAUNCH, "2024-03-05"),),
            ),
        },
    ),
    Case(
        code="signatory-not-at-signing",
        fails=_present(parties("cac-so"), parties(ubnd="signatory")),
        at="/events/0/bodies",
        also=("/agreements/0/parties",),
        others={
            "others are named as signatories": Way(
                _present(
                    parties(ubnd="signatory"),
                    parties(ubnd="signatory", hdnd="signatory"),
                ),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
            ),
            "others are named as signatories beside a guest": Way(
                _present(
                    (*parties(ubnd="signatory"), *parties("mttq")),
                    parties(ubnd="signatory", hdnd="signatory"),
                ),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
            ),
            "at two events of signing": Way(
                _signed_at(parties("mttq"), parties("cac-so")),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
            ),
            "at two events, others are named as signatories at the first": Way(
                _signed_at(
                    parties(ubnd="signatory"),
                    parties("mttq"),
                    signers=parties(ubnd="signatory", hdnd="signatory"),
                ),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
            ),
            "at as many events as are looked at": Way(
                _signed_at(*[parties("mttq")] * 8),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
            ),
            "no roles are stated": Way(
                _present(parties("cac-so"), (*parties("mttq"), *parties(ubnd="host"))),
                "/events/0/bodies",
                also=("/agreements/0/parties",),
                says="mttq signed plan but is not among the bodies at the signing",
            ),
        },
        silent={
            "there": _present(parties("ubnd"), parties(ubnd="signatory")),
            "some are listed": _present(
                parties("ubnd"), parties(ubnd="signatory", hdnd="signatory")
            ),
            "by an organ": _present(parties("tt-hdnd"), parties(hdnd="signatory")),
            "by its whole": _present(
                parties("hdnd"), parties(**{"tt-hdnd": "signatory"})
            ),
            "nobody is listed": _present(None, parties(ubnd="signatory")),
            "stands for several": _present(
                parties("ubnd"), parties(**{"cac-so": "signatory"})
            ),
            "at another event of signing": _signed_at(parties("mttq"), parties("ubnd")),
            "another event of signing lists nobody": _signed_at(parties("mttq"), None),
            "at too many events": _signed_at(*[parties("mttq")] * 9),
        },
    ),
    Case(
        code="review-before-agreement",
        fails=_review("2015-11-03", within="2018/2020"),
        at="/events/0/acts/0",
        also=("/agreements/0",),
        others={
            "before it was signed": Way(
                _review("2023-12", kind=ActKind.ANNUAL_REVIEW, signed="2024-06-01"),
                "/events/0/acts/0",
                also=("/agreements/0",),
            ),
            **{
                f"told by a page of before{how}": Way(
                    _review(
                        date, kind=ActKind.INTERIM_REVIEW, signed="2024-06-01"
                    ).replace(
                        sources=tuple(
                            Source(
                                id=f"page-{nth}",
                                kind=SourceKind.ARTICLE,
                                published=_date(each),
                            )
                            for nth, each in enumerate(published)
                        ),
                        claims=tuple(
                            claim("event", "/acts/0", "sơ kết", source=f"page-{nth}")
                            for nth in range(len(published))
                        ),
                    ),
                    "/events/0/acts/0",
                    also=("/agreements/0",),
                )
                for how, date, published in (
                    ("", None, ("2023",)),
                    (", the year unknown", "XXXX-11-03", ("2023",)),
                    (" and by later ones", None, ("2025", "2023", None)),
                )
            },
        },
        silent={
            "after": _review("2020-11-03", within="2018/2020"),
            "on its first day": _review("2018-01-01", within="2018/2020"),
            "may be after": _review("2024", signed="2024-06-01"),
            "no year": _review("XXXX-11-03", within="2018/2020"),
            "no date": _review(None, within="2018/2020"),
            "not known when it began": _review("2015-11-03"),
            "the signing itself": _review(
                "2015-11-03", kind=ActKind.SIGNING, within="2018/2020"
            ),
        },
    ),
    Case(
        code="review-outside-period",
        fails=_review(None, reviewed="2017", within="2018/2020"),
        at="/events/0/acts/0/period",
        also=("/agreements/0/period",),
        silent={
            "within": _review(None, reviewed="2019", within="2018/2020"),
            "no end": _review(None, reviewed="2027", within="2018/.."),
            "not said": _review(None, within="2018/2020"),
            "the agreement has none": _review(None, reviewed="2019"),
            "a plan for the time to come": _review(
                None, kind=ActKind.PLANNING, reviewed="2021", within="2018/2020"
            ),
        },
    ),
    Case(
        code="review-of-a-later-time",
        fails=_review("2023-12-20", reviewed="2025"),
        at="/events/0/acts/0/period",
        also=("/events/0/date",),
        silent={
            "of its own year": _review("2023-12-20", reviewed="2023"),
            "on the first day of it": _review("2023-01-01", reviewed="2023"),
            "before": _review("2023-12-20", reviewed="2021/2022"),
            "perhaps before": _review("2023", reviewed="2023-07/2023-09"),
            "no year": _review("XXXX-12-20", reviewed="2025"),
            "no date": _review(None, reviewed="2025"),
            "not said": _review("2023-12-20"),
            "a plan for the time to come": _review(
                "2023-12-20", kind=ActKind.PLANNING, reviewed="2025"
            ),
        },
    ),
    Case(
        code="act-before-agreement",
        fails=_review("2020-05-01", kind=ActKind.LAUNCH, within="2021/2025"),
        at="/events/0/acts/0",
        also=("/agreements/0",),
        others={
            "an activity": Way(
                _review("2020-05-01", kind=ActKind.ACTIVITY, signed="2021-07-05"),
                "/events/0/acts/0",
                also=("/agreements/0",),
            ),
        },
        silent={
            "after": _review("2021-05-01", kind=ActKind.LAUNCH, within="2021/2025"),
            "in its first year": _review(
                "2021-05-01",
                kind=ActKind.LAUNCH,
                signed="2021-07-05",
                within="2021/2025",
            ),
            "what is planned": _review(
                "2020-05-01", kind=ActKind.PLANNING, within="2021/2025"
            ),
        },
    ),
    Case(
        code="signatory-without-signing",
        fails=_with_person(AppearanceRole.SIGNATORY, ActKind.FINAL_REVIEW),
        at="/appearances/0/roles",
        also=("/events/0/acts",),
        silent={
            "a signing": _with_person(AppearanceRole.SIGNATORY, ActKind.SIGNING),
            "another act": _with_person(AppearanceRole.SIGNATORY, ActKind.OTHER),
            "no acts": _with_person(AppearanceRole.SIGNATORY),
            "another role": _with_person(AppearanceRole.CHAIR, ActKind.FINAL_REVIEW),
        },
    ),
    Case(
        code="dated-after-its-sources",
        fails=_told("2024-03-05", "2024-03-01"),
        at="/events/0/date",
        others={
            "after all that tell of it": Way(
                _told("2024-03-05", "2024-03-01", "2024-04-01"), "/events/0/date"
            ),
            "no claim says which page tells of it": Way(
                _told("2024-03-05", "2024-03-01", "2024-02-01", quoted=""),
                "/events/0/date",
                alone=True,
            ),
            "after the day on which the page was fetched": Way(
                _told("2024-03-05", None, retrieved="2024-03-01"), "/events/0/date"
            ),
            "an agreement": Way(
                _told(None, "2024-03-01", quoted="").replace(
                    agreements=(Agreement(id="plan", signed=day("2024-03-05")),)
                ),
                "/agreements/0/signed",
                alone=True,
            ),
        },
        silent={
            "on that day": _told("2024-03-01", "2024-03-01"),
            "before": _told("2024-02-01", "2024-03-01"),
            "in that month": _told("2024-03", "2024-03-01"),
            "a page without a date": _told("2024-03-05", None),
            "another page is later": _told(
                "2024-03-05", "2024-03-01", "2025", quoted=""
            ),
            "one of the pages has no date": _told(
                "2024-03-05", "2024-03-01", None, quoted=""
            ),
            "fetched later than published": _told(
                "2024-03-05", None, retrieved="2024-04-01"
            ),
            "another page that tells of it is later": _told(
                "2024-03-05", "2024-03-01", "2024-04-01"
            ).replace(
                claims=tuple(
                    claim("event", "/date", "hôm qua", source=source)
                    for source in ("page-0", "page-1")
                )
            ),
            "no year": _told("XXXX-03-05", "2024-03-01"),
            "no pages": dossier(sources=(), events=(Event(id="e", date=day("2024")),)),
            "told by a page that is not held": _told(
                "2024-03-05", "2024-03-01", quoted="gone"
            ),
        },
    ),
    Case(
        code="award-act-without-award",
        fails=_awarding(),
        at="/events/0/acts/0",
        others={
            "a result only": Way(
                _awarding(evolve(AWARD, kind=OutcomeKind.RESULT)), "/events/0/acts/0"
            ),
            "an award at another event": Way(
                _awarding(evolve(AWARD, event="other")), "/events/0/acts/0"
            ),
        },
        silent={
            "an award": _awarding(AWARD),
            "another act": dossier(
                events=(Event(id="event", acts=(Act(kind=ActKind.LAUNCH),)),)
            ),
        },
    ),
    Case(
        code="figures-differ",
        fails=_outcomes(_outcome("a", "83"), _outcome("b", "38")),
        at="/outcomes/1/quantity",
        also=("/outcomes/0/quantity",),
        others={
            "in another order of words": Way(
                _outcomes(
                    _outcome("a", "83"), _outcome("b", "38", text="mở tập huấn lớp")
                ),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "of one agreement and period": Way(
                _outcomes(
                    *(
                        _outcome(
                            name,
                            amount,
                            event=None,
                            agreement="plan",
                            text=None,
                            period=period("2022"),
                        )
                        for name, amount in (("a", "83"), ("b", "38"))
                    )
                ),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "as of one day": Way(
                _outcomes(
                    *(
                        _outcome(name, amount, text=None, as_of=day("2022-12-31"))
                        for name, amount in (("a", "83"), ("b", "38"))
                    )
                ),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "of another whole": Way(
                _two(_counted("98", total="100"), _counted("98", total="112")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "another upper end": Way(
                _two(_counted("40", upper="50"), _counted("40", upper="60")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "another lower end": Way(
                _two(_counted("40", upper="50"), _counted("30", upper="50")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "a figure above a range": Way(
                _two(_counted("40", upper="50"), _counted("51")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "a figure below a range": Way(
                _two(_counted("39"), _counted("40", upper="50")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
            "two changes": Way(
                _two(_counted("5", change="up"), _counted("7", change="up")),
                "/outcomes/1/quantity",
                also=("/outcomes/0/quantity",),
            ),
        },
        silent={
            "a figure at the end of a range": _two(
                _counted("40", upper="50"), _counted("50")
            ),
            "a range that begins with a figure": _two(
                _counted("40"), _counted("40", upper="50")
            ),
            "a figure within a range below zero": _two(
                _counted("-5", upper="0"), _counted("-1")
            ),
            "a share and its figure": _two(_counted("98", total="100"), _counted("98")),
            "a change is no total": _two(_counted("5"), _counted("7", change="up")),
            "up and down": _two(
                _counted("5", change="down"), _counted("7", change="up")
            ),
            "a change against another time": _two(
                _counted("5", change="up", against="năm 2016"),
                _counted("7", change="up", against="năm 2017"),
            ),
            "a rate is no sum": _two(_counted("5"), _counted("7", per="năm")),
            "the same figure": _outcomes(_outcome("a"), _outcome("b")),
            "other words": _outcomes(
                _outcome("a", "83"), _outcome("b", "38", text="Mở lớp bồi dưỡng")
            ),
            "another time": _outcomes(
                _outcome("a", "83", period=period("2022")),
                _outcome("b", "38", period=period("2023")),
            ),
            "another event": _outcomes(
                _outcome("a", "83"), _outcome("b", "38", event="other")
            ),
            "another unit": _outcomes(
                _outcome("a", "83"), _outcome("b", quantity=_counted("38", "buổi"))
            ),
            "other bodies": _outcomes(
                _outcome("a", "83", by=("ubnd",)), _outcome("b", "38", by=("hdnd",))
            ),
            "other awards": _outcomes(
                *(
                    _outcome(name, amount, kind=OutcomeKind.AWARD, award=award)
                    for name, amount, award in (
                        ("a", "8", AwardKind.ORDER),
                        ("b", "3", AwardKind.OTHER),
                    )
                )
            ),
            "not exact": _outcomes(
                _outcome("a", "83"),
                _outcome("b", quantity=_counted("80", comparator="more-than")),
            ),
            "nothing said of it": _outcomes(
                _outcome("a", "83", text=None), _outcome("b", "38", text=None)
            ),
            "of nothing": _outcomes(
                _outcome("a", "83", event=None), _outcome("b", "38", event=None)
            ),
            "no figure": _outcomes(_outcome("a", "83"), _outcome("b", quantity=None)),
            "so many, in words": _two(MANY, MANY),
            **{
                reason: _outcomes(
                    _outcome("a", "83", **{name: one}),
                    _outcome("b", "38", **{name: other}),
                )
                for reason, name, one, other in (
                    (
                        "another kind",
                        "kind",
                        OutcomeKind.RESULT,
                        OutcomeKind.SHORTCOMING,
                    ),
                    ("another agreement", "agreement", "plan", "plan-2"),
                    ("another duty", "obligation", "duty", "duty-2"),
                    ("parts of others", "part_of", "c", "d"),
                    ("another day", "as_of", day("2022"), day("2023")),
                    ("to others", "recipients", ("ubnd",), ("hdnd",)),
                )
            },
        },
    ),
    Case(
        code="parts-exceed-whole",
        fails=_whole(_counted("10"), _part("a", "12")),
        at="/outcomes/0/quantity",
        also=("/outcomes/1/quantity",),
        others={
            "parts of several bodies together": Way(
                _whole(
                    _counted("10"),
                    _part("a", "6", by=("ubnd",)),
                    _part("b", "5", by=("hdnd",)),
                ),
                "/outcomes/0/quantity",
                also=("/outcomes/1/quantity", "/outcomes/2/quantity"),
                says="the parts are at least 11, more than the whole of 10",
            ),
            "one part alone": Way(
                _whole(
                    _counted("10"),
                    _part("a", "12", by=("ubnd",)),
                    _part("b", "5", by=("hdnd",)),
                ),
                "/outcomes/0/quantity",
                also=("/outcomes/1/quantity",),
            ),
            "beside a part that is not sure": Way(
                _whole(
                    _counted("10"),
                    _part("a", "6", by=("ubnd",)),
                    _part("b", "5", by=("hdnd",)),
                    _part("c", "0", by=("mttq",), quantity=ABOUT),
                ),
                "/outcomes/0/quantity",
                also=(
                    "/outcomes/1/quantity",
                    "/outcomes/2/quantity",
                    "/outcomes/3/quantity",
                ),
                says="the parts are at least 11, more than the whole of 10",
            ),
            "at the least": Way(
                _whole(
                    _counted("10", comparator="nearly"),
                    _part("a", "0", quantity=_counted("11", comparator="more-than")),
                ),
                "/outcomes/0/quantity",
                also=("/outcomes/1/quantity",),
            ),
            "part of what is before it": Way(
                _outcomes(
                    _outcome("whole", "10"),
                    _outcome("a", "2", text="Trong đó cho nữ"),
                    _outcome("b", "12", text="trong đó cho người trẻ"),
                ),
                "/outcomes/0/quantity",
                also=("/outcomes/2/quantity",),
            ),
            "more than the upper end": Way(
                _whole(_counted("10", upper="12"), _part("a", "13")),
                "/outcomes/0/quantity",
                also=("/outcomes/1/quantity",),
                says="the parts are at least 13, more than the whole of 12",
            ),
        },
        silent={
            "part of what another event told": _outcomes(
                _outcome("whole", "10"),
                _outcome("a", "12", text="Trong đó cho nữ", event="other"),
            ),
            "part of something else": _outcomes(
                _outcome("whole", "10"), _outcome("a", "12", text="Trong đợt này")
            ),
            "part of nothing before it": _outcomes(
                _outcome("a", "12", text="Trong đó cho nữ"), _outcome("whole", "10")
            ),
            "as many as the upper end": _whole(
                _counted("10", upper="12"), _part("a", "12")
            ),
            "one part fell as the whole rose": _whole(
                _counted("10", change="up"),
                _part("a", "0", quantity=_counted("12", change="up")),
            ),
            "a change of the part": _whole(
                _counted("10"), _part("a", "0", quantity=_counted("12", change="up"))
            ),
            "a rate of the part": _whole(
                _counted("10"), _part("a", "0", quantity=_counted("12", per="năm"))
            ),
            "as many": _whole(_counted("10"), _part("a", "10")),
            "of one body": _whole(
                _counted("10"),
                _part("a", "6", by=("ubnd",)),
                _part("b", "5", by=("ubnd",)),
            ),
            "one part is not sure": _whole(
                _counted("10"),
                _part("a", "10", by=("ubnd",)),
                _part("b", "0", by=("hdnd",), quantity=ABOUT),
            ),
            "one part is nobody's": _whole(
                _counted("10"), _part("a", "6", by=("ubnd",)), _part("b", "5")
            ),
            "parts may be the same persons": _whole(
                _counted("10"), _part("a", "6"), _part("b", "5")
            ),
            "another unit": _whole(
                _counted("10"), _part("a", "0", quantity=_counted("12", "người"))
            ),
            "about so many": _whole(
                _counted("10"),
                _part("a", "0", quantity=_counted("12", comparator="about")),
            ),
            "more than so many": _whole(
                _counted("10", comparator="more-than"), _part("a", "12")
            ),
            "no figure of the whole": _whole(None, _part("a", "12")),
            "no figure of the part": _whole(
                _counted("10"), _part("a", "0", quantity=None)
            ),
            "of nothing": _outcomes(_outcome("a", part_of="gone")),
        },
    ),
    Case(
        code="achiever-is-no-party",
        fails=_by("mttq"),
        at="/outcomes/0/by/0",
        also=("/agreements/0/parties",),
        others={
            "a shortcoming": Way(
                _by("ubnd", "mttq", kind=OutcomeKind.SHORTCOMING),
                "/outcomes/0/by/1",
                also=("/agreements/0/parties",),
            ),
        },
        silent={
            "a party": _by("ubnd"),
            "an organ of a party": _by("tt-hdnd"),
            "the whole of a party": _by("hdnd", who="tt-hdnd"),
            "stands for several": _by("cac-so"),
            "the parties are not all named": _by("mttq", who="cac-so"),
            "an award": _by("mttq", kind=OutcomeKind.AWARD),
            "a figure of context": _by("mttq", kind=OutcomeKind.CONTEXT),
            "of no agreement": dossier(
                outcomes=(Outcome(id="a", kind=OutcomeKind.RESULT, by=("ubnd",)),)
            ),
        },
    ),
    Case(
        code="outcome-of-another-agreement",
        fails=_of_obligation("plan", "plan-2"),
        at="/outcomes/0/obligation",
        also=("/obligations/0",),
        silent={
            "of the same": _of_obligation("plan", "plan"),
            "of none": _of_obligation(None, "plan"),
            "the obligation is of none": _of_obligation("plan", None),
        },
    ),
    Case(
        code="outcome-after-its-event",
        fails=_reported("2023-01-09", "2024"),
        at="/outcomes/0/period",
        also=("/events/0/date",),
        others={
            "as of a later day": Way(
                _reported("2023-01-09", as_of="2023-02"),
                "/outcomes/0/as_of",
                also=("/events/0/date",),
            ),
        },
        silent={
            "before": _reported("2023-01-09", "2022"),
            "of the year of the event": _reported("2023-01-09", "2023"),
            "no year": _reported("XXXX-01-09", "2024"),
            "no date": _reported(None, "2024"),
            "no time": _reported("2023-01-09"),
        },
    ),
    Case(
        code="title-says-otherwise",
        fails=_titled("Quy chế phối hợp công tác", kind=AgreementKind.PLAN),
        at="/agreements/0/kind",
        also=("/agreements/0/title",),
        others={
            "another period": Way(
                _titled("Kế hoạch giai đoạn 2021-2025", period=period("2026/2030")),
                "/agreements/0/period",
                also=("/agreements/0/title",),
                says="does not agree with 2026/2030",
            ),
            "a document": Way(
                dossier(
                    documents=(
                        Document(
                            id="d", title="Luật Tiếp công dân", kind=DocumentKind.PLAN
                        ),
                    )
                ),
                "/documents/0/kind",
                also=("/documents/0/title",),
            ),
            "a law that is called a decree": Way(
                dossier(
                    documents=(
                        Document(
                            id="d", title="Luật Tiếp công dân", kind=DocumentKind.DECREE
                        ),
                    )
                ),
                "/documents/0/kind",
                also=("/documents/0/title",),
            ),
            "a review of another year": Way(
                _reviewing("Hội nghị đánh giá năm 2023", "2022"),
                "/events/0/acts/0/period",
                also=("/events/0/title",),
                says="does not agree with 2022",
            ),
            **{
                f"a review of another year{how}": Way(
                    _reviewing(title, "2022", *acts),
                    "/events/0/acts/0/period",
                    also=("/events/0/title",),
                )
                for how, title, acts in (
                    (
                        " beside awards",
                        "Hội nghị đánh giá năm 2023",
                        (Act(kind=ActKind.AWARD, period=period("2023")),),
                    ),
                    (
                        " beside one of no time",
                        "Hội nghị đánh giá năm 2023",
                        (Act(kind=ActKind.FINAL_REVIEW),),
                    ),
                    (" than that of its day", "Hội nghị đánh giá ngày 05/12/2023", ()),
                )
            },
            "an act that was not done": Way(
                _meeting("Hội nghị tổng kết", ActKind.SIGNING, ActKind.LAUNCH),
                "/events/0/acts",
                also=("/events/0/title",),
                says="does not agree with launch, signing",
            ),
            "four acts that were done": Way(
                _meeting(
                    "Hội nghị tổng kết",
                    ActKind.SIGNING,
                    ActKind.LAUNCH,
                    ActKind.SURVEY,
                    ActKind.BRIEFING,
                ),
                "/events/0/acts",
                also=("/events/0/title",),
                says="does not agree with briefing, launch, signing, survey",
            ),
        },
        silent={
            "the same kind": _titled("Kế hoạch phối hợp", kind=AgreementKind.PLAN),
            "further back": _titled("Về kế hoạch", kind=AgreementKind.PROGRAMME),
            "a decision promulgates it": _titled(
                "Quy chế phối hợp", kind=AgreementKind.DECISION
            ),
            "no kind": _titled("Quy chế phối hợp"),
            "the same period": _titled(
                "Kế hoạch giai đoạn 2021-2025", period=period("2021/2025")
            ),
            "until its end": _titled(
                "Thỏa thuận đến năm 2030", period=period("../2030")
            ),
            "no title": dossier(Agreement(id="plan", kind=AgreementKind.PLAN)),
            "one of the acts": _meeting(
                "Hội nghị tổng kết", ActKind.SIGNING, ActKind.FINAL_REVIEW
            ),
            "no act in it": _meeting("Hội nghị", ActKind.SIGNING),
            "no acts": _meeting("Hội nghị tổng kết"),
            "far into a long title": _titled(
                f"Kế hoạch {'rất dài ' * 50} giai đoạn 2021-2025",
                period=period("2026/2030"),
            ),
            "another act": _meeting("Hội nghị tổng kết", ActKind.OTHER),
            "a part of that year": _titled(
                "Kế hoạch năm 2024", period=period("2024-02/2024-12")
            ),
            "a review of that year": _reviewing("Hội nghị đánh giá năm 2023", "2023"),
            "on a day of it": _reviewing("Hội nghị ngày 05/12/2023", "2023"),
            "the year that is planned": _reviewing(
                "Hội nghị triển khai nhiệm vụ năm 2024", "2023"
            ),
            "what is launched beside it": _reviewing(
                "Hội nghị năm 2024", "2023", Act(kind=ActKind.LAUNCH)
            ),
            "two reviews": _reviewing(
                "Hội nghị đánh giá năm 2023",
                "2022",
                Act(kind=ActKind.ANNUAL_REVIEW, period=period("2023")),
            ),
            "no time in it": _reviewing("Hội nghị đánh giá", "2023"),
            "another year, and no review in it": _reviewing(
                "Hội nghị năm 2022", "2023"
            ),
            "one of two years": _reviewing(
                "Hội nghị đánh giá năm 2022, năm 2023", "2023"
            ),
            "a review in it and a launch at it": _reviewing(
                "Hội nghị đánh giá năm 2024", "2023", Act(kind=ActKind.LAUNCH)
            ),
            "another year far into a long title": _reviewing(
                f"Hội nghị đánh giá {'rất dài ' * 50} năm 2022", "2023"
            ),
            "a part of one of two years": _titled(
                "Kế hoạch năm 2024, năm 2026", period=period("2024-02/2024-12")
            ),
            "a law of a kind that is not listed": dossier(
                documents=(
                    Document(
                        id="d", title="Luật Tiếp công dân", kind=DocumentKind.OTHER
                    ),
                )
            ),
        },
    ),
)
