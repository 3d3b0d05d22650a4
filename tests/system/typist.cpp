// Types into a draft as a person would, through the session that the editor window uses, until it is killed; or reads
// back what is left of that. Driven by kill_while_typing.py.

#include "app/desk/draft_session.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace toasoan;

namespace {

constexpr int keyPause = 20; // milliseconds

int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorId(error.code)), qPrintable(error.detail));
    return 3;
}

DeskOptions optionsFor(const QString &folder)
{
    return {folder, Access::ReadWrite, systemClock(), QStringLiteral("Phóng viên")};
}

Result<OpenDraft> newDraft(Desk &desk)
{
    return desk.drafts().create({}, {}, QStringLiteral("created")).and_then([&desk](const DraftId &id) {
        return desk.drafts().open(id);
    });
}

/// A syllable with a running number at each beat; every fiftieth begins a paragraph.
class Typist : public QObject
{
    Q_OBJECT

public:
    explicit Typist(DraftSession &session) : m_session(session)
    {
        connect(&m_beat, &QTimer::timeout, this, &Typist::type);
        m_beat.start(keyPause);
    }

private:
    void type()
    {
        Article article = m_session.article();
        if (m_number % 50 == 0)
            article.body.append(newBlock(Paragraph{}));
        m_line = m_number % 50 == 0 ? QString() : m_line;
        m_line += QStringLiteral("chữ%1 ").arg(++m_number);
        article.body.last().content = Paragraph{plainText(m_line)};
        m_session.setContent(article, {});
        std::printf("TYPED %d %lld\n", m_number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }

    DraftSession &m_session;
    QTimer m_beat;
    int m_number = 0;
    QString m_line;
};

int typeUntilKilled(const QString &folder)
{
    StorageThread storage(optionsFor(folder));
    std::unique_ptr<DraftSession> session;
    std::unique_ptr<Typist> typist;
    storage.ask(QCoreApplication::instance(), newDraft, [&](const Result<OpenDraft> &draft) {
        if (!draft) {
            QCoreApplication::exit(complain(draft.error()));
            return;
        }
        session = std::make_unique<DraftSession>(storage, *draft);
        typist = std::make_unique<Typist>(*session);
    });
    return QCoreApplication::exec();
}

/// All paragraphs of all drafts, one a line.
int readBack(const QString &folder)
{
    const auto desk = Desk::open(optionsFor(folder));
    if (!desk)
        return complain(desk.error());
    const auto rows = (*desk)->drafts().list({});
    if (!rows)
        return complain(rows.error());
    for (const DraftRow &row : *rows) {
        const auto draft = (*desk)->drafts().open(row.id);
        if (!draft)
            return complain(draft.error());
        for (const Block &block : draft->text.article.body) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                std::printf("%s\n", qUtf8Printable(plainText(paragraph->text)));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2)
        return typeUntilKilled(arguments.at(1));
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--read"))
        return readBack(arguments.at(2));
    std::fputs("typist FOLDER | typist --read FOLDER\n", stderr);
    return 2;
}

#include "typist.moc"
