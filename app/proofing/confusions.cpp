#include "app/proofing/confusions.h"

#include "app/proofing/built_in_data.h"
#include "app/proofing/words.h"

#include <QFile>

#include <algorithm>

namespace toasoan {

namespace {

const QString arrow = QStringLiteral(" → ");

/// What is wrong with a line; nothing when it is in order.
using Complaint = QString;

QString keyOf(const QString &phrase)
{
    return phrase == Confusions::number ? phrase : wordKey(phrase);
}

QStringList keysOf(const QString &phrase)
{
    QStringList keys;
    for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts))
        keys.append(keyOf(word));
    return keys;
}

QStringList listOf(const QString &text)
{
    QStringList items = text.split(u',', Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    items.removeAll(QString());
    return items;
}

bool isWord(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

bool isPhrase(const QString &phrase)
{
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= Confusions::longestPhrase
           && std::all_of(words.begin(), words.end(), isWord);
}

Complaint addContexts(QList<QStringList> &contexts, const QString &text)
{
    for (const QString &item : listOf(text)) {
        if (item != Confusions::number && !isPhrase(item))
            return QStringLiteral("“%1” is not a context of one to four words").arg(item);
        contexts.append(keysOf(item));
    }
    return contexts.isEmpty() ? QStringLiteral("a context without words") : Complaint();
}

Complaint addNear(QSet<QString> &near, const QString &text)
{
    for (const QString &item : listOf(text)) {
        if (!isWord(item))
            return QStringLiteral("“%1” is not one word").arg(item);
        near.insert(keyOf(item));
    }
    return near.isEmpty() ? QStringLiteral("a context without words") : Complaint();
}

Complaint addField(Confusion &confusion, const QString &field)
{
    const QString name = field.section(u':', 0, 0).trimmed();
    const QString value = field.section(u':', 1);
    if (name == u"unless after")
        return addContexts(confusion.unlessAfter, value);
    if (name == u"unless before")
        return addContexts(confusion.unlessBefore, value);
    if (name == u"unless near")
        return addNear(confusion.unlessNear, value);
    if (name == u"only after")
        return addContexts(confusion.onlyAfter, value);
    if (name == u"only before")
        return addContexts(confusion.onlyBefore, value);
    return QStringLiteral("“%1” is no kind of context").arg(name);
}

Complaint addPhrases(Confusion &confusion, const QString &text)
{
    if (text.count(arrow) != 1)
        return QStringLiteral("expected “wrong → right”");
    confusion.written = text.section(arrow, 0, 0).simplified();
    confusion.right = listOf(text.section(arrow, 1));
    confusion.wrong = keysOf(confusion.written);
    confusion.isName = confusion.written != confusion.written.toLower();
    if (!isPhrase(confusion.written))
        return QStringLiteral("“%1” is not a phrase of one to four words").arg(confusion.written);
    if (confusion.right.isEmpty())
        return QStringLiteral("no right form");
    for (const QString &right : std::as_const(confusion.right)) {
        if (!isPhrase(right))
            return QStringLiteral("“%1” is not a phrase of one to four words").arg(right);
        if (keysOf(right) == confusion.wrong)
            return QStringLiteral("the right form is the wrong one");
    }
    return {};
}

Complaint readEntry(Confusion &confusion, const QString &line)
{
    const QStringList fields = line.split(u'|');
    Complaint complaint = addPhrases(confusion, fields.first().simplified());
    for (qsizetype i = 1; i < fields.size() && complaint.isEmpty(); ++i)
        complaint = addField(confusion, fields.at(i));
    if (complaint.isEmpty() && confusion.reason.isEmpty())
        complaint = QStringLiteral("no [reason] stands above it");
    return complaint;
}

/// Where Confusions::m_beginnings keeps two fingerprints: the high bits of their mixture.
size_t slotOf(quint32 first, quint32 second)
{
    return (first * 0x9E3779B1U ^ second * 0x85EBCA77U) >> 16;
}

bool isReason(const QString &line)
{
    return line.startsWith(u'[') && line.endsWith(u']') && line.size() > 2;
}

} // namespace

bool Confusion::dependsOnContext() const
{
    return !unlessAfter.isEmpty() || !unlessBefore.isEmpty() || !unlessNear.isEmpty() || !onlyAfter.isEmpty()
           || !onlyBefore.isEmpty();
}

Result<Confusions> Confusions::parse(const QByteArray &list)
{
    Confusions confusions;
    QString reason;
    qsizetype number = 0;
    const QString text = QString::fromUtf8(list).normalized(QString::NormalizationForm_C);
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        if (isReason(line)) {
            reason = line.sliced(1, line.size() - 2).trimmed();
            continue;
        }
        Confusion confusion;
        confusion.reason = reason;
        confusion.line = number;
        Complaint complaint = readEntry(confusion, line);
        if (complaint.isEmpty() && confusions.m_byPhrase.contains(confusion.wrong.join(u' ')))
            complaint = QStringLiteral("“%1” stands in the list twice").arg(confusion.written);
        if (!complaint.isEmpty())
            return failure(ErrorCode::BadInput, QStringLiteral("line %1: %2").arg(number).arg(complaint));
        confusions.append(confusion);
    }
    return confusions;
}

void Confusions::append(const Confusion &confusion)
{
    const QString phrase = confusion.wrong.join(u' ');
    const auto known = m_byPhrase.constFind(phrase);
    if (known != m_byPhrase.constEnd()) {
        m_entries[*known] = confusion;
    } else {
        const qsizetype index = m_entries.size();
        m_entries.append(confusion);
        m_byPhrase.insert(phrase, index);
        addStart(confusion, index);
    }
    for (const QString &right : confusion.right) {
        const QStringList keys = keysOf(right);
        if (keys.size() == 2)
            m_rightPairs.insert(keys.join(u' '));
    }
}

void Confusions::addStart(const Confusion &confusion, qsizetype entry)
{
    QList<qsizetype> &sharing = m_byFirst[confusion.wrong.first()];
    const auto shorter = std::find_if(sharing.begin(), sharing.end(), [this, &confusion](qsizetype other) {
        return m_entries.at(other).wrong.size() < confusion.wrong.size();
    });
    sharing.insert(shorter, entry);
    const quint32 second = confusion.wrong.size() > 1 ? fingerprintOf(confusion.wrong.at(1)) : 0;
    m_beginnings.set(slotOf(fingerprintOf(confusion.wrong.first()), second));
}

void Confusions::add(const Confusions &other)
{
    for (const Confusion &confusion : other.m_entries)
        append(confusion);
}

quint32 Confusions::fingerprintOf(const QString &key)
{
    quint32 print = 0;
    for (const QChar character : key)
        print = print * 31 + character.unicode();
    return print;
}

bool Confusions::mayBegin(quint32 first, quint32 second) const
{
    return m_beginnings.test(slotOf(first, second)) || m_beginnings.test(slotOf(first, 0));
}

QList<qsizetype> Confusions::startingWith(const QString &key) const
{
    return m_byFirst.value(key);
}

bool Confusions::isRightPair(const QString &first, const QString &second) const
{
    return m_rightPairs.contains(first + u' ' + second);
}

std::shared_ptr<const Confusions> shippedConfusions()
{
    static const std::shared_ptr<const Confusions> shipped = [] {
        Result<Confusions> read = Confusions::parse(builtInFile(QStringLiteral("language/confusions.txt")));
        Q_ASSERT_X(read.has_value(), "confusions.txt", qUtf8Printable(read.error().detail));
        return std::make_shared<const Confusions>(read ? std::move(*read) : Confusions());
    }();
    return shipped;
}

} // namespace toasoan
