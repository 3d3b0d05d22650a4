#pragma once
#include "app/article/article.h"
#include "app/store/contents.h"
#include "app/store/drafts.h"
#include "app/store/indexed_form.h"
#include "app/store/snippets.h"
#include "app/store/word_stock.h"

#include <QCache>

#include <memory>

namespace toasoan {

/// What a search found, likeliest first.
struct Found
{
    QList<qint64> numbers; ///< of drafts
    Match match;           ///< how the query was read
    qint64 older = 0;      ///< where to go on; 0: there is no more
};

/// An article and what it is named by.
struct NamedArticle
{
    Article article;
    ContentHash content;
};

/// The index of the archive's words, whatever their case and tone marks: "bi thu" finds "Bí thư".
class Search
{
public:
    explicit Search(const Database &database);

    static constexpr int ranked = 200;  ///< so many of the newest are put in order of likelihood
    static constexpr int sorted = 5000; ///< or in the listing's own order, where that is not the changes' alone

    /// Replaces what is known of the draft's text and standing; it waits no longer.
    [[nodiscard]] Outcome put(Transaction &transaction, const DraftId &draft, const NamedArticle &text);
    [[nodiscard]] Outcome remove(Transaction &transaction, const DraftId &draft);
    /// Some drafts whose text or standing the index does not have yet; the oldest change first, since the index takes
    /// them in that order.
    [[nodiscard]] Result<QList<DraftId>> waiting(int most) const;
    [[nodiscard]] Result<qint64> countWaiting() const;
    [[nodiscard]] Outcome forgetAll(Transaction &transaction); ///< then all of them wait

    /// The newest that have all the words, those with the words in the headline first, or in the listing's order and
    /// groups; words that nobody wrote are widened to near ones. From `older` on: those before. A query without
    /// anything finds nothing.
    [[nodiscard]] Result<Found> find(const ArchiveQuery &query, const DraftListing &listing, qint64 older = 0) const;
    /// The same from the headlines alone, in the listing's own order: for when the index cannot say.
    [[nodiscard]] Result<Found> findInTitles(const ArchiveQuery &query, const DraftListing &listing) const;
    /// Around the places that were found; for drafts in this order. One that cannot be read has an empty snippet.
    [[nodiscard]] Result<QList<Snippet>> snippets(const QList<qint64> &numbers, Snippets &words) const;

private:
    struct Standing;
    struct Entry;
    [[nodiscard]] Result<Standing> standingOf(const DraftId &draft) const;
    [[nodiscard]] Result<std::optional<Article>> indexedArticle(qint64 number, const ContentHash &text) const;
    [[nodiscard]] Result<std::shared_ptr<const Entry>> entryBefore(const Standing &standing) const; ///< null: none
    [[nodiscard]] Outcome keep(Transaction &transaction, const DraftId &draft, const Standing &standing,
                               const Article &article);
    [[nodiscard]] Outcome write(Transaction &transaction, const Standing &standing, const Entry *before,
                                const Entry &now);
    [[nodiscard]] Outcome putIn(Transaction &transaction, const Standing &standing, const Entry &entry);
    [[nodiscard]] Outcome takeOut(Transaction &transaction, const Standing &standing, const Entry &entry);
    [[nodiscard]] Result<Found> findWith(const ArchiveQuery &query, const DraftListing &listing, qint64 older,
                                         const Match &match) const;

    [[nodiscard]] QString readableText(const QByteArray &hash, const QByteArray &packedText) const;

    const Database &m_database;
    Contents m_contents;
    WordStock m_words;
    std::shared_ptr<const Entry> m_newest;      ///< taken in last: the next text of the same draft takes it out again
    mutable QCache<QByteArray, QString> m_read; ///< by the hash of the article: letters typed later find the same ones
};

} // namespace toasoan
