#include "tests/support/typist.h"

#include "tests/support/input_events.h"

namespace toasoan::testing {
namespace {

constexpr char16_t tones[] = {0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool isTone(QChar mark)
{
    return std::find(std::begin(tones), std::end(tones), mark.unicode()) != std::end(tones);
}

/// What stands there after each key of one letter: "ế" is e, ê, ế.
QStringList strokesOf(const QString &letter)
{
    if (letter.toLower() == u"đ")
        return {letter == u"đ" ? QStringLiteral("d") : QStringLiteral("D"), letter};
    // Canonical order puts some tones before the shape, but a hand does not.
    QString shape;
    QString tone;
    for (const QChar mark : letter.normalized(QString::NormalizationForm_D))
        (isTone(mark) ? tone : shape) += mark;
    QStringList strokes;
    for (qsizetype i = letter[0].isSurrogate() ? 2 : 1; i <= shape.size(); ++i)
        strokes.append(composed(shape.left(i)));
    if (!tone.isEmpty())
        strokes.append(letter);
    return strokes;
}

QString withoutTone(const QString &text)
{
    QString parts = text.normalized(QString::NormalizationForm_D);
    parts.removeIf(isTone);
    return composed(parts);
}

QStringList graphemesOf(const QString &word)
{
    QStringList letters;
    for (const QChar c : word) {
        if ((c.isMark() || c.isLowSurrogate()) && !letters.isEmpty())
            letters.last() += c;
        else
            letters.append(QString(c));
    }
    return letters;
}

bool isOfWord(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

void replaceTail(QWidget &field, const QString &from, const QString &to, Delivery delivery)
{
    qsizetype same = 0;
    while (same < from.size() && same < to.size() && from[same] == to[same])
        ++same;
    const int gone = static_cast<int>(from.size() - same);
    const QString letters = to.mid(same);
    if (delivery == Delivery::Surrounding)
        return sendCommit(field, letters, -gone, gone);
    for (int i = 0; i < gone; ++i)
        sendKey(field, delivery == Delivery::ShiftLeft ? QStringLiteral("Shift+Left") : QStringLiteral("Backspace"));
    if (delivery == Delivery::BackspaceKeys)
        sendLetters(field, letters);
    else
        sendCommit(field, letters);
}

void typeWord(QWidget &field, const QString &word, Method method, Delivery delivery)
{
    const bool composes = delivery == Delivery::Preedit || delivery == Delivery::PreeditWithSpace;
    QString before;
    for (const QString &state : statesOf(word, method)) {
        if (composes)
            sendPreedit(field, state);
        else
            replaceTail(field, before, state, delivery);
        before = state;
    }
}

} // namespace

QStringList statesOf(const QString &word, Method method)
{
    QStringList states;
    QString typed;
    const bool toneLast = method == Method::Telex;
    for (const QString &letter : graphemesOf(toneLast ? withoutTone(word) : word)) {
        for (const QString &stroke : strokesOf(letter))
            states.append(typed + stroke);
        typed += letter;
    }
    if (typed != word)
        states.append(word);
    return states;
}

void typeText(QWidget &field, const QString &text, Method method, Delivery delivery)
{
    QString word;
    const auto leaveWord = [&](const QString &mark) {
        if (!word.isEmpty() && delivery == Delivery::PreeditWithSpace) {
            sendCommit(field, word + mark);
            word.clear();
            return true;
        }
        if (!word.isEmpty() && delivery == Delivery::Preedit)
            sendCommit(field, word);
        word.clear();
        return false;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        if (end > at) {
            word = text.mid(at, end - at);
            typeWord(field, word, method, delivery);
            at = end;
            continue;
        }
        const QString mark = text.mid(at++, 1);
        if (mark == u"\n") {
            leaveWord({});
            sendKey(field, QStringLiteral("Return"));
        } else if (!leaveWord(mark)) {
            sendLetters(field, mark);
        }
    }
    leaveWord({});
}

} // namespace toasoan::testing
