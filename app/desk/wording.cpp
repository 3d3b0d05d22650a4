#include "app/desk/wording.h"

#include <QRegularExpression>

namespace toasoan {
namespace {

const QRegularExpression &place()
{
    static const QRegularExpression form(QStringLiteral("\\{([a-z]+)\\}"));
    return form;
}

} // namespace

QStringList placesIn(const QString &text)
{
    QStringList names;
    for (auto match = place().globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

QString worded(const QString &text, const Words &words, const QString &gap)
{
    QString result;
    qsizetype done = 0;
    for (auto match = place().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString word = words.value(found.captured(1));
        result += text.mid(done, found.capturedStart() - done) + (word.isEmpty() ? gap : word);
        done = found.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace toasoan
