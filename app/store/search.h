#pragma once
#include "app/article/article.h"
#include "app/store/drafts.h"

namespace toasoan {

struct SearchHit
{
    DraftRecord draft;
    QString snippet; ///< some words around the first match, as written
};

/// Finds drafts by words, whatever their case and tone marks ("bi thu" finds "Bí thư").
class Search
{
public:
    explicit Search(const Database &database) : m_database(database) {}

    /// Replaces what is known of the draft's text.
    [[nodiscard]] Outcome put(Transaction &transaction, const DraftId &draft, const Article &article);
    /// All the words must occur, the last one as a beginning; "quoted words" stand together. Newest first.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &query, const DraftSelection &selection) const;

private:
    const Database &m_database;
};

} // namespace toasoan
