#pragma once
#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace toasoan {

/// Sees to it that a data folder has one window: a second start gives what it was called with to the first and ends.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    enum class Turn {
        First,      ///< this process has the window, and hears of others from now on
        HandedOver, ///< another process has it, and has taken the files
        NoAnswer,   ///< another process has it and does not answer
    };

    explicit OneWindow(const QString &dataFolder, QObject *parent = nullptr);
    ~OneWindow() override;
    Q_DISABLE_COPY_MOVE(OneWindow)

    /// `files` are absolute paths. Waits a few seconds at most for the other process.
    [[nodiscard]] Turn take(const QStringList &files);
    [[nodiscard]] QString socketName() const;

Q_SIGNALS:
    void handedOver(const QStringList &files); ///< somebody started the program again; perhaps with no file

private:
    void listen();
    void accept();
    void read(QLocalSocket &socket);

    QString m_folder;
    int m_lock = -1;
    QLocalServer *m_server;
};

} // namespace toasoan
