// Types into a draft as a person would, through the session that the editor window uses, until it is killed; or reads
// back what is left of that. Driven by kill_while_typing.py; kill_loop.py, power_cut.py and kill_sealing.py let it
// encrypt folders, too.

#include "app/desk/draft_session.h"
#include "app/desk/folder_seal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <cstdio>

using namespace toasoan;

namespace {

constexpr int keyPause = 20; // milliseconds

int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorId(error.code)), qPrintable(error.detail));
    return 3;
}

struct Where
{
    QString folder;
    QString secret; ///< empty: not encrypted
};

DeskOptions optionsFor(const Where &where)
{
    return {where.folder, Access::ReadWrite, systemClock(), QStringLiteral("Phóng viên"), where.secret};
}

/// With what is in it. A guess costs little: how long unlocking takes is not what is tried here.
Outcome encrypt(const Where &where)
{
    const auto before = folderSealed(where.folder);
    if (before && !*before) {
        if (auto made = Desk::open(optionsFor({where.folder, {}})); !made)
            return tl::unexpected<Error>(made.error());
    }
    return sealFolder(where.folder, where.secret, {}, KeyCost{1, 8192}).map([](const SealedFolder &) {});
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

int typeUntilKilled(const Where &where)
{
    const Outcome begun = where.secret.isEmpty() ? Outcome() : encrypt(where);
    if (!begun)
        return complain(begun.error());
    StorageThread storage(optionsFor(where));
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
int readBack(const Where &where)
{
    const auto desk = Desk::open(optionsFor(where));
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
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isEncrypted = arguments.removeOne(QStringLiteral("--encrypted"));
    const bool onlyDecrypts = arguments.removeOne(QStringLiteral("--decrypt"));
    const bool onlyEncrypts = arguments.removeOne(QStringLiteral("--encrypt"));
    const bool reads = arguments.removeOne(QStringLiteral("--read"));
    if (arguments.size() == 1) {
        const Where where{arguments.first(), isEncrypted || onlyEncrypts || onlyDecrypts
                                                 ? QStringLiteral("bốn từ ngẫu nhiên")
                                                 : QString()};
        if (onlyEncrypts || onlyDecrypts) {
            const Outcome done = onlyEncrypts ? encrypt(where) : unsealFolder(where.folder, where.secret);
            return done ? 0 : complain(done.error());
        }
        return reads ? readBack(where) : typeUntilKilled(where);
    }
    std::fputs("typist [--encrypted] [--read] FOLDER | typist --encrypt|--decrypt FOLDER\n", stderr);
    return 2;
}

#include "typist.moc"
