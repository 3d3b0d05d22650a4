#include "ui/common/theme.h"

#include <QTest>

#include <cmath>

using namespace toasoan;

namespace {

constexpr double leastContrast = 4.5; // of letters, WCAG 2 AA

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Letters
{
    const char *what;
    QColor ink;
    QColor ground;
};

/// Every ink that letters are written with, on every ground that it is written on.
QList<Letters> lettersOf(const Theme &theme)
{
    QList<Letters> letters{{"on accent", theme.onAccent, theme.accent},
                           {"inserted", theme.onInserted, theme.inserted},
                           {"deleted", theme.onDeleted, theme.deleted},
                           {"warning on its fill", theme.warning, theme.warningFill},
                           {"accent on its fill", theme.accent, theme.infoFill}};
    for (const QColor &ground : {theme.background, theme.panel, theme.paper, theme.selected}) {
        for (const QColor &ink : {theme.text, theme.soft, theme.accent})
            letters.append({"text, soft, accent", ink, ground});
    }
    for (const QColor &ground : {theme.background, theme.panel, theme.paper}) {
        for (const QColor &ink : {theme.error, theme.warning, theme.info, theme.ok})
            letters.append({"of a severity", ink, ground});
    }
    return letters;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersCanBeReadInBothThemes()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const Letters &letters : lettersOf(*theme)) {
                const double found = contrast(letters.ink, letters.ground);
                QVERIFY2(found >= leastContrast, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                                .arg(QLatin1String(letters.what), letters.ink.name(),
                                                                     letters.ground.name(), QString::number(found))));
            }
        }
    }

    void contrastIsAsTheStandardCountsIt()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "test_theme.moc"
