#include "app/desk/soak.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/backups.h"
#include "app/desk/desk.h"

#include <random>

namespace toasoan {
namespace {

constexpr int draftCount = 4;
constexpr int mostBlocks = 200;

class Soak
{
public:
    Soak(Desk &desk, const SoakPlan &plan) : m_desk(desk), m_plan(plan), m_random(plan.seed) {}

    Outcome run()
    {
        if (auto found = findDrafts(); !found)
            return found;
        for (m_action = 0; m_action < m_plan.actions; ++m_action) {
            if (auto acted = act(m_drafts.at(upTo(draftCount))); !acted)
                return acted;
        }
        return {};
    }

private:
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    int upTo(qsizetype limit) { return upTo(static_cast<int>(limit)); }

    Outcome findDrafts()
    {
        const auto people = m_desk.people().list();
        auto rows = m_desk.drafts().list({});
        if (!rows || !people)
            return tl::unexpected<Error>(rows ? people.error() : rows.error());
        m_people = *people;
        for (const DraftRow &row : *rows) {
            if (m_drafts.size() < draftCount)
                m_drafts.append(row.id);
        }
        while (m_drafts.size() < draftCount) {
            Article article;
            article.headline = QStringLiteral("Bài thử %1").arg(m_drafts.size() + 1);
            const auto made = m_desk.drafts().create(article, {}, QStringLiteral("soak"));
            if (!made)
                return tl::unexpected<Error>(made.error());
            m_drafts.append(*made);
        }
        return {};
    }

    Outcome act(const DraftId &draft)
    {
        if (upTo(256) == 0)
            return backUp();
        switch (upTo(16)) {
        case 0:
            return takeStep(draft);
        case 1:
            return throwAwayAndBringBack(draft);
        default:
            return edit(draft);
        }
    }

    /// One change, then a save or, as while typing, a journal entry.
    Outcome edit(const DraftId &draft)
    {
        const auto open = m_desk.drafts().open(draft);
        if (!open)
            return tl::unexpected<Error>(open.error());
        DraftText text{open->id, open->text.article, open->text.annotations, {}, JournalFate::Superseded};
        if (auto changed = change(text.article); !changed)
            return changed;
        if (upTo(3) == 0)
            return m_desk.drafts().journal(text);
        return m_desk.drafts().save(text, QStringLiteral("soak")).map([this](const Revision &saved) {
            acknowledge(saved);
        });
    }

    /// Somebody tries what may not be allowed: being refused is no failure.
    Outcome takeStep(const DraftId &draft)
    {
        const Action action = allActions().at(upTo(allActions().size()));
        const QString person = m_people.at(upTo(m_people.size())).name;
        const auto done = m_desk.workflow().step({draft, action, person, QStringLiteral("Thử")});
        if (done)
            acknowledge(done->revision);
        else if (done.error().code != ErrorCode::Refused && done.error().code != ErrorCode::ChangedSinceApproval)
            return tl::unexpected<Error>(done.error());
        return {};
    }

    Outcome throwAwayAndBringBack(const DraftId &draft)
    {
        return m_desk.drafts().trash(draft).and_then([&] { return m_desk.drafts().restore(draft); });
    }

    /// As the window does every hour, by a connection of its own.
    Outcome backUp()
    {
        return backUpInto(m_desk.folder(), ownBackups(m_desk.folder()), QDateTime::currentDateTimeUtc(), {},
                          m_plan.secret)
            .map([](const auto &) {});
    }

    Outcome change(Article &article)
    {
        const int kind = upTo(12);
        if (kind == 0)
            article.headline = QStringLiteral("Bài thử đổi tít lần %1").arg(m_action);
        else if (kind == 1)
            return pastePicture(article);
        else if (kind == 2 && !article.body.isEmpty())
            article.body.removeAt(upTo(article.body.size()));
        else if (kind < 6 && !article.body.isEmpty())
            article.body[upTo(article.body.size())].content = Paragraph{plainText(sentence())};
        else if (article.body.size() < mostBlocks)
            article.body.append(newBlock(Paragraph{plainText(sentence())}));
        else
            article.body.clear();
        return {};
    }

    QString sentence() { return QStringLiteral("Câu số %1 của lượt %2.").arg(m_action).arg(m_random()); }

    Outcome pastePicture(Article &article)
    {
        const auto sample = readFile(QStringLiteral(":/sample/anh-mau.jpg"), limits::pictureBytes);
        if (!sample)
            return tl::unexpected<Error>(sample.error());
        const QByteArray bytes = *sample + QByteArray::number(m_random()); // behind the end: another file each time
        return m_desk.pictures().add(bytes).map([&article](const PictureRef &picture) {
            Figure figure;
            figure.picture = picture;
            article.body.append(newBlock(std::move(figure)));
        });
    }

    void acknowledge(const Revision &saved) const
    {
        if (m_plan.acknowledge)
            m_plan.acknowledge(saved.id);
    }

    Desk &m_desk;
    const SoakPlan &m_plan;
    std::mt19937 m_random;
    QList<DraftId> m_drafts;
    QList<Person> m_people;
    qint64 m_action = 0;
};

} // namespace

Outcome soak(Desk &desk, const SoakPlan &plan)
{
    return Soak(desk, plan).run();
}

} // namespace toasoan
