// For lupdate alone, not compiled: texts that a person sees and that come from data files, where lupdate cannot read
// them. tests/architecture/test_translations.cpp holds the lists against each other.
#include <QtGlobal>

// resources/templates/*.json, "name"
[[maybe_unused]] static const char *const templateNames[] = {
    QT_TRANSLATE_NOOP("Templates", "News item"),     QT_TRANSLATE_NOOP("Templates", "Article"),
    QT_TRANSLATE_NOOP("Templates", "Reportage"),     QT_TRANSLATE_NOOP("Templates", "Interview"),
    QT_TRANSLATE_NOOP("Templates", "Picture story"), QT_TRANSLATE_NOOP("Templates", "Reply to readers"),
};

// resources/house-style/pictures.json, "name"
[[maybe_unused]] static const char *const ratioNames[] = {
    QT_TRANSLATE_NOOP("PictureRatios", "16:9 – top of the page"),
    QT_TRANSLATE_NOOP("PictureRatios", "3:2 – in the text"),
    QT_TRANSLATE_NOOP("PictureRatios", "4:3 – lists"),
    QT_TRANSLATE_NOOP("PictureRatios", "1:1 – square"),
    QT_TRANSLATE_NOOP("PictureRatios", "2:3 – upright"),
    QT_TRANSLATE_NOOP("PictureRatios", "1.91:1 – shared links"),
};

// resources/house-style/profiles.json, "name"
[[maybe_unused]] static const char *const profileNames[] = {
    QT_TRANSLATE_NOOP("Profiles", "News item"),
    QT_TRANSLATE_NOOP("Profiles", "Politics and meetings"),
};

// resources/workflow/return-reasons.json, "name"
[[maybe_unused]] static const char *const returnReasons[] = {
    QT_TRANSLATE_NOOP("ReturnReasons", "Facts, names, figures"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Sources missing or weak"),
    QT_TRANSLATE_NOOP("ReturnReasons", "One side is not heard"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Headline, standfirst"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Structure, angle"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Length"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Language, spelling"),
    QT_TRANSLATE_NOOP("ReturnReasons", "House style"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Pictures, captions, credits"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Law, libel, copyright"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Ethics, privacy, children"),
    QT_TRANSLATE_NOOP("ReturnReasons", "Something else"),
};

// resources/ledger/ledger-reasons.json, "name"
[[maybe_unused]] static const char *const ledgerReasons[] = {
    QT_TRANSLATE_NOOP("LedgerReasons", "Not true"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Wrong figures, names, titles"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Wrong quotation, picture or caption"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Copyright"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Rules about children and victims"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Honour, privacy"),
    QT_TRANSLATE_NOOP("LedgerReasons", "An authority demands it"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Somebody in the article asks for it"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Published twice"),
    QT_TRANSLATE_NOOP("LedgerReasons", "Something else"),
};
