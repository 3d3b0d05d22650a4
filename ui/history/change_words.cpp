#include "ui/history/change_words.h"

#include "ui/history/redline_content.h"
#include "ui/history/revision_words.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

constexpr int longestLetters = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

QString shortened(const QString &letters)
{
    const QString line = letters.simplified();
    return line.size() <= longestLetters ? line : QString(line.left(longestLetters - 1) + u'…');
}

QString sided(const Change &change)
{
    QStringList sides;
    if (!change.deleted.isEmpty())
        sides.append(u"− "_qs + shortened(change.deleted));
    if (!change.inserted.isEmpty())
        sides.append(u"+ "_qs + shortened(change.inserted));
    return sides.join(u"  "_qs);
}

/// From 1; 0: it is not among these.
int placeIn(const QList<BlockComparison> &blocks, const Change &change)
{
    for (const BlockComparison &block : blocks) {
        const bool isIt = block.fate == Fate::Deleted ? change.after.isEmpty() && block.block.id == change.before
                                                      : block.block.id == change.after;
        if (isIt || placeIn(block.inner, change) > 0)
            return (block.after >= 0 ? block.after : block.before) + 1;
    }
    return 0;
}

} // namespace

QString changeText(const Change &change)
{
    switch (change.of) {
    case Change::Of::Moved:
        return say(QT_TRANSLATE_NOOP("ChangeWords", "↕ Block moved"));
    case Change::Of::Block: {
        QStringList names;
        for (const QString &attribute : change.attributes)
            names.append(fieldName(attribute));
        const QString what = names.isEmpty() ? sided(change) : names.join(u", "_qs);
        return u"± "_qs + what;
    }
    case Change::Of::Inserted:
        return change.inserted.isEmpty() ? say(QT_TRANSLATE_NOOP("ChangeWords", "+ Block put in")) : sided(change);
    case Change::Of::Deleted:
        return change.deleted.isEmpty() ? say(QT_TRANSLATE_NOOP("ChangeWords", "− Block taken out")) : sided(change);
    default:
        break;
    }
    if (change.deleted == change.inserted)
        return say(QT_TRANSLATE_NOOP("ChangeWords", "± Formatting: %1")).arg(shortened(change.inserted));
    const QString letters = sided(change);
    return letters.size() <= 2 ? say(QT_TRANSLATE_NOOP("ChangeWords", "± Spaces")) : letters;
}

QString changePlace(const Change &change, const Comparison &comparison)
{
    if (!change.field.isEmpty())
        return fieldName(change.field);
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Block %1")).arg(placeIn(comparison.blocks, change));
}

int RedlineContent::personOf(const Change &change) const
{
    if (attribution.people.isEmpty())
        return -1;
    const ComparedText name{change.owner(), change.part, change.textBefore, change.textAfter};
    int stretch = -1;
    bool inStretch = false;
    for (const AuthoredPiece &piece : attribution.changed.value(name)) {
        const bool changed = piece.piece.side != Side::Both;
        stretch += changed && !inStretch ? 1 : 0;
        inStretch = changed;
        if (changed && stretch == change.stretch && change.of == Change::Of::Words)
            return piece.person;
    }
    const auto ofOwner = [&change](const ComparedText &text) { return text.owner == change.owner(); };
    for (auto text = attribution.changed.begin(); text != attribution.changed.end(); ++text) {
        for (const AuthoredPiece &piece : text.value()) {
            if (ofOwner(text.key()) && piece.person >= 0 && change.of != Change::Of::Moved)
                return piece.person;
        }
    }
    return attribution.blocks.value(change.owner(), static_cast<int>(attribution.people.size()) - 1);
}

QString personLetter(int person)
{
    return person < 0 ? QString() : QString(QChar(u'A' + person % 26));
}

} // namespace toasoan
