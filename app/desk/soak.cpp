#include "app/desk/soak.h"

#include "app/desk/desk.h"

#include <random>

namespace toasoan {
namespace {

constexpr int draftCount = 4;

class Soak
{
public:
    Soak(Desk &desk, const SoakPlan &plan) : m_desk(desk), m_plan(plan), m_random(plan.seed) {}

    Outcome run()
    {
        if (auto found = findDrafts(); !found)
            return found;
        for (m_action = 0; m_action < m_plan.actions; ++m_action) {
            if (auto acted = act(); !acted)
                return acted;
        }
        return {};
    }

private:
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    Outcome findDrafts()
    {
        auto rows = m_desk.drafts().list({});
        if (!rows)
            return tl::unexpected<Error>(rows.error());
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

    /// One change, then a save, a journal entry or the person's change of mind.
    Outcome act()
    {
        const auto open = m_desk.drafts().open(m_drafts.at(upTo(draftCount)));
        if (!open)
            return tl::unexpected<Error>(open.error());
        DraftText text{open->id, open->text.article, open->text.annotations, {}, JournalFate::Superseded};
        change(text.article);
        if (upTo(3) == 0)
            return m_desk.drafts().journal(text);
        return m_desk.drafts().save(text, QStringLiteral("soak")).map([this](const Revision &saved) {
            if (m_plan.acknowledge)
                m_plan.acknowledge(saved.id);
        });
    }

    void change(Article &article)
    {
        const QString sentence = QStringLiteral("Câu số %1 của lượt %2.").arg(m_action).arg(m_random());
        const int kind = upTo(10);
        if (kind == 0)
            article.headline = QStringLiteral("Bài thử đổi tít lần %1").arg(m_action);
        else if (kind == 1 && !article.body.isEmpty())
            article.body.removeAt(upTo(static_cast<int>(article.body.size())));
        else if (kind < 5 && !article.body.isEmpty())
            article.body[upTo(static_cast<int>(article.body.size()))].content = Paragraph{plainText(sentence)};
        else if (article.body.size() < 200)
            article.body.append(newBlock(Paragraph{plainText(sentence)}));
        else
            article.body.clear();
    }

    Desk &m_desk;
    const SoakPlan &m_plan;
    std::mt19937 m_random;
    QList<DraftId> m_drafts;
    qint64 m_action = 0;
};

} // namespace

Outcome soak(Desk &desk, const SoakPlan &plan)
{
    return Soak(desk, plan).run();
}

} // namespace toasoan
