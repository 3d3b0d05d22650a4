#pragma once
#include "app/base/worker.h"
#include "ui/editor/page_hits.h"
#include "ui/models/fix_list_model.h"
#include "ui/panels/find_bar.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <atomic>
#include <memory>

namespace toasoan {

class ArticleEditor;

/// Finds and replaces in the article on the page. The letters are copied on the GUI thread and searched on a worker's;
/// what was found follows the article while it is typed in.
class PageFinder : public QObject
{
    Q_OBJECT

public:
    explicit PageFinder(ArticleEditor &editor, QObject *parent = nullptr);
    ~PageFinder() override;

    /// From where the caret is now; what is selected now is what FindScope::Selection means.
    void begin();
    void setScope(FindScope scope);
    /// Marks all hits and goes to the first one behind where finding began.
    void find(const SearchQuery &query);
    void step(int by); ///< +1 next, -1 previous; round the end
    /// The current hit; then goes to the next. Without a current hit it only goes there.
    void replaceOne(const Replacement &replacement);
    /// Asks for a redline of replacing all; kept true while the article is typed in, until endPreview().
    void preview(const Replacement &replacement);
    void endPreview();
    void showRow(int source);
    /// Rows of the preview by their source, as one undo step; the editor says how far it is.
    void replaceRows(const QList<int> &sources);
    void clear();

Q_SIGNALS:
    void counted(qsizetype current, qsizetype all); ///< current from 1; 0: the caret is at none
    void previewed(const QList<toasoan::FixListModel::Row> &rows);
    void failed(const toasoan::Error &error);

private:
    enum class Then { GoToFirst, Stay };
    struct Found
    {
        QList<PageHit> hits;
        QList<FixListModel::Row> rows;
    };
    void ask(Then then);
    void take(const Result<Found> &found, Then then);
    void goTo(qsizetype hit);
    void goToFirst();
    void noteEdit();
    void tell();
    [[nodiscard]] qsizetype current() const; ///< -1: the caret is at none
    [[nodiscard]] TextRange within() const;

    ArticleEditor &m_editor;
    SearchQuery m_query;
    QTextCursor m_begin; ///< where finding began
    FindScope m_scope = FindScope::Article;
    QTextCursor m_within; ///< what was selected, or a place in the text that is searched alone
    std::optional<QList<PageText>> m_texts;
    std::optional<Replacement> m_preview;
    QList<FixListModel::Row> m_rows;
    qsizetype m_current = -1;
    int m_steps = 0; ///< to be taken when the answer is there
    bool m_waiting = false;
    QTimer m_again; ///< after edits
    std::shared_ptr<std::atomic_int> m_newest = std::make_shared<std::atomic_int>(0);
    Worker m_worker;
};

} // namespace toasoan
