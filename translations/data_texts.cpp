// For lupdate alone, not compiled: texts that a person sees and that come from data files, where lupdate cannot read
// them. tests/architecture/test_translations.cpp holds the lists against each other.
#include <QtGlobal>

// resources/templates/*.json, "name"
[[maybe_unused]] static const char *const templateNames[] = {
    QT_TRANSLATE_NOOP("Templates", "News item"),     QT_TRANSLATE_NOOP("Templates", "Article"),
    QT_TRANSLATE_NOOP("Templates", "Reportage"),     QT_TRANSLATE_NOOP("Templates", "Interview"),
    QT_TRANSLATE_NOOP("Templates", "Picture story"), QT_TRANSLATE_NOOP("Templates", "Reply to readers"),
};

// resources/house-style/profiles.json, "name"
[[maybe_unused]] static const char *const profileNames[] = {
    QT_TRANSLATE_NOOP("Profiles", "News item"),
    QT_TRANSLATE_NOOP("Profiles", "Politics and meetings"),
};
