#include "app/exchange/importers/dateline.h"

#include "app/exchange/importers/dateline_places.h"
#include "app/language/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype longest = 160; // letters of place, day and agency together

/// Letters and digits alone: "TP. Hồ Chí Minh" and "TP HỒ CHÍ MINH" are one.
QString keyOf(const QString &words)
{
    QString key = folded(words);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

template<typename List>
QSet<QString> keysOf(const List &list)
{
    QSet<QString> keys;
    for (const char16_t *words : list)
        keys.insert(keyOf(QString::fromUtf16(words)));
    return keys;
}

bool isAgency(const QString &bracket)
{
    if (bracket.isEmpty())
        return false;
    static const QSet<QString> known = keysOf(datelineAgencies);
    static const QRegularExpression address(QStringLiteral("\\.(?:vn|com|net|org)\\s*\\)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QStringList names = bracket.split(u'/');
    return bracket.contains(address) || known.contains(keyOf(bracket))
           || std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(keyOf(name)); });
}

/// Words with a capital that begin no place: times, persons, captions, offices.
bool beginsOtherwise(const QString &place)
{
    static const QSet<QString> others = {
        QStringLiteral("ngày"),  QStringLiteral("sáng"), QStringLiteral("trưa"),  QStringLiteral("chiều"),
        QStringLiteral("tối"),   QStringLiteral("đêm"),  QStringLiteral("rạng"),  QStringLiteral("hôm"),
        QStringLiteral("tháng"), QStringLiteral("năm"),  QStringLiteral("quý"),   QStringLiteral("ông"),
        QStringLiteral("bà"),    QStringLiteral("anh"),  QStringLiteral("chị"),   QStringLiteral("theo"),
        QStringLiteral("ảnh"),   QStringLiteral("tin"),  QStringLiteral("bài"),   QStringLiteral("trước"),
        QStringLiteral("sau"),   QStringLiteral("từ"),   QStringLiteral("đến"),   QStringLiteral("vào"),
        QStringLiteral("cập"),   QStringLiteral("bộ"),   QStringLiteral("công"),  QStringLiteral("thứ"),
        QStringLiteral("phố"),   QStringLiteral("bão"),  QStringLiteral("báo"),   QStringLiteral("sinh"),
        QStringLiteral("nghị"),  QStringLiteral("luật"), QStringLiteral("quyết"), QStringLiteral("chỉ"),
    };
    const QString first = place.section(u' ', 0, 0).toLower();
    return others.contains(first) && !isDatelinePlace(place);
}

QRegularExpression pattern()
{
    const QString word = QStringLiteral("\\p{Lu}[\\p{L}.'’]*");
    const QString words = word + u"(?:[ \\x{A0}]" + word + u"){0,5}";
    const QString pair = QStringLiteral("(?i:Bà Rịa|Thừa Thiên|Phan Rang)\\s?[-–]\\s?(?i:Vũng Tàu|Huế|Tháp Chàm)");
    const QString place = u"(?<place>" + pair + u"|(?:Thành phố |Thủ đô )?" + words + u"(?:, ?" + words + u")?)";
    const QString numbers = QStringLiteral("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?+");
    const QString spelled = QStringLiteral("\\d{1,2}\\s+(?i:tháng)\\s+\\d{1,2}(?:[ ,]+(?i:năm)\\s+\\d{4})?");
    const QString day =
        u"(?<day>(?i:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) )?(?i:ngày\\s+)?(?:" + spelled + u'|' + numbers + u"))";
    const QString bracket = QStringLiteral(">\\([^()]{2,40}\\))");
    const QString end = QStringLiteral("(?<dash>\\s*\\.?\\s*(?:[-–—]+|:)\\s*|\\s*\\.?\\s*$)");
    return QRegularExpression(u'^' + place + u"(?:\\s*(?<before" + bracket + u")?(?:(?<comma>\\s*,)?\\s*" + day
                                  + u")?(?:,?\\s*(?<after" + bracket + u")?" + end,
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool isKnown(const QString &place)
{
    return isDatelinePlace(place) || isDatelinePlace(place.section(u',', -1));
}

/// Day and month are in their ranges; a result of a match ("2-1") is none.
bool isDay(const QString &day)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    auto numbers = number.globalMatch(day);
    const int first = numbers.next().captured().toInt();
    const int month = numbers.hasNext() ? numbers.next().captured().toInt() : 0;
    return first >= 1 && first <= 31 && month >= 1 && month <= 12;
}

/// A place that nobody knows needs its comma and no result of a match beside it; a line of place and day alone may be
/// the end of a caption.
bool isDated(const QRegularExpressionMatch &match)
{
    const QString day = match.captured(u"day");
    const QString dash = match.captured(u"dash").trimmed();
    const bool named = day.contains(u"ngày", Qt::CaseInsensitive) || day.contains(u'/') || day.contains(u"tháng");
    const bool lineAlone = dash.isEmpty() || dash == u".";
    if (isKnown(match.captured(u"place")))
        return isDay(day) && dash != u".";
    return isDay(day) && named && !match.captured(u"comma").isEmpty() && !lineAlone;
}

/// One place goes to another, or a phrase explains it: "Nghệ An - quê hương…", "Huế - Đà Nẵng", "Vinh - A - là…".
bool goesOnFromPlace(const QString &rest)
{
    constexpr qsizetype nearby = 80;
    constexpr qsizetype fewestWords = 8;
    static const QRegularExpression dash(QStringLiteral("\\s[-–—]\\s"));
    const QChar first = rest.isEmpty() ? QChar(u' ') : rest.front();
    const bool begins = first.isUpper() || first.isDigit();
    if (!begins || rest.left(nearby).contains(dash) || rest.count(u' ') < fewestWords - 1)
        return true;
    for (int words = 1; words <= 4; ++words) {
        QString start = rest.section(u' ', 0, words - 1);
        while (!start.isEmpty() && start.back().isPunct())
            start.chop(1);
        if (isDatelinePlace(start))
            return true;
    }
    return false;
}

DatedText taken(const QRegularExpressionMatch &match)
{
    const QString before = match.captured(u"before");
    const QString after = match.captured(u"after");
    const bool ofPlace = !before.isEmpty() && !isAgency(before)
                         && (!match.captured(u"day").isEmpty() || !after.isEmpty() || isDatelinePlace(before));
    const QString tag = ofPlace || before.isEmpty() ? after : before;
    const qsizetype endOfPlace = ofPlace ? match.capturedEnd(u"before") : match.capturedEnd(u"place");
    QString dateline = match.captured().left(endOfPlace).trimmed();
    const QString day = match.captured(u"day");
    while (day.isEmpty() && dateline.endsWith(u'.')) // of the dash: "HÀ NỘI.–"
        dateline.chop(1);
    if (!day.isEmpty())
        dateline += (match.captured(u"comma").isEmpty() ? u" " : u", ") + day;
    return {dateline, tag, match.capturedEnd()};
}

bool isDateline(const QRegularExpressionMatch &match, const QString &text)
{
    const QString place = match.captured(u"place");
    const QString dash = match.captured(u"dash").trimmed();
    const QString bracket = match.captured(u"before") + match.captured(u"after");
    if (beginsOtherwise(place))
        return false;
    if (!match.captured(u"day").isEmpty())
        return isDated(match);
    if (dash.isEmpty() || dash == u":" || dash == u".")
        return false;
    if (isAgency(bracket))
        return true;
    const bool spaced = !bracket.isEmpty() || dash != u"-" || match.captured(u"dash").back().isSpace();
    return spaced && isDatelinePlace(place) && !goesOnFromPlace(text.mid(match.capturedEnd()));
}

} // namespace

bool isDatelinePlace(const QString &words)
{
    static const QSet<QString> known = keysOf(datelinePlaces);
    return known.contains(keyOf(words));
}

std::optional<DatedText> splitDateline(const QString &text)
{
    static const QRegularExpression form = pattern();
    const QString start = text.left(longest);
    const QRegularExpressionMatch match = form.match(start);
    if (!match.hasMatch() || match.capturedEnd() == longest || !isDateline(match, text))
        return {};
    return taken(match);
}

} // namespace toasoan
