#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace toasoan::testing {

/// One file of tests/data/input-methods.
struct InputRecording
{
    QString origin;
    QString before;
    QString text;
    QStringList events;
};

/// Fails the test when the file cannot be read or has a line that means nothing.
InputRecording readRecording(const QString &path);
/// Names of all recordings, without folder and suffix.
QStringList recordings();
QString recordingPath(const QString &name);

/// Sends one line of a recording to a text field.
void sendInput(QWidget &field, const QString &line);
void sendPreedit(QWidget &field, const QString &preedit);
void sendCommit(QWidget &field, const QString &letters, int replacementStart = 0, int replacementLength = 0);
void sendKey(QWidget &field, const QString &name);
void sendLetters(QWidget &field, const QString &letters); ///< one key event a letter

} // namespace toasoan::testing
