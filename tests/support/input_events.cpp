#include "tests/support/input_events.h"

#include <QCoreApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QTextBoundaryFinder>
#include <QWidget>

namespace toasoan::testing {
namespace {

QDir folder()
{
    return QDir(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/input-methods"));
}

QString unquoted(const QString &text)
{
    const qsizetype from = text.indexOf(u'"');
    const qsizetype to = text.lastIndexOf(u'"');
    if (from < 0 || to <= from)
        qFatal("no quoted text in: %s", qPrintable(text));
    return text.mid(from + 1, to - from - 1);
}

void press(QWidget &field, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&field, &up);
}

} // namespace

QStringList recordings()
{
    QStringList names;
    for (const QString &file : folder().entryList({QStringLiteral("*.events")}, QDir::Files, QDir::Name))
        names.append(file.chopped(7));
    return names;
}

QString recordingPath(const QString &name)
{
    return folder().filePath(name + QStringLiteral(".events"));
}

InputRecording readRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    InputRecording recording;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    qsizetype at = 0;
    for (; at < lines.size() && !lines[at].isEmpty(); ++at) {
        const QString &line = lines[at];
        if (line.startsWith(u"origin: "))
            recording.origin = line.mid(8);
        else if (line.startsWith(u"before: "))
            recording.before = unquoted(line);
        else if (line.startsWith(u"text: "))
            recording.text = unquoted(line);
        else if (!line.startsWith(u"typed: "))
            qFatal("%s: what is %s?", qPrintable(path), qPrintable(line));
    }
    recording.events = lines.mid(at);
    recording.events.removeAll(QString());
    return recording;
}

void sendPreedit(QWidget &field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&field, &event);
}

void sendCommit(QWidget &field, const QString &letters, int replacementStart, int replacementLength)
{
    QInputMethodEvent event;
    event.setCommitString(letters, replacementStart, replacementLength);
    QCoreApplication::sendEvent(&field, &event);
}

void sendKey(QWidget &field, const QString &name)
{
    const QKeySequence keys = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown)
        qFatal("no such key: %s", qPrintable(name));
    press(field, keys[0].key(), keys[0].keyboardModifiers(), {});
}

void sendLetters(QWidget &field, const QString &letters)
{
    QTextBoundaryFinder letter(QTextBoundaryFinder::Grapheme, letters);
    for (qsizetype from = 0; from < letters.size(); from = letter.position()) {
        letter.toNextBoundary();
        const QString text = letters.mid(from, letter.position() - from);
        press(field, text == u" " ? Qt::Key_Space : Qt::Key_unknown, Qt::NoModifier, text);
    }
}

void sendInput(QWidget &field, const QString &line)
{
    if (line.startsWith(u"preedit "))
        return sendPreedit(field, unquoted(line));
    if (line.startsWith(u"commit "))
        return sendCommit(field, unquoted(line));
    if (line.startsWith(u"key \""))
        return sendLetters(field, unquoted(line));
    if (line.startsWith(u"key "))
        return sendKey(field, line.mid(4));
    if (!line.startsWith(u"replace "))
        qFatal("no such event: %s", qPrintable(line));
    sendCommit(field, unquoted(line), line.section(u' ', 1, 1).toInt(), line.section(u' ', 2, 2).toInt());
}

} // namespace toasoan::testing
