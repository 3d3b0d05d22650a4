#include "app/review/attribution.h"

#include "app/article/counts.h"
#include "app/article/text_walk.h"
#include "app/review/field_texts.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace toasoan {
namespace {

constexpr int unknown = -1; // nobody yet
constexpr int newHere = -2; // came with the version in hand

/// One text of one version.
struct TextId
{
    QString owner;
    Part part = Part::Body;
    int item = 0;
    friend bool operator==(const TextId &, const TextId &) = default;
    friend size_t qHash(const TextId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.owner, static_cast<int>(id.part), id.item);
    }
};

/// Where each letter of a text came from.
struct Letters
{
    TextId origin;     ///< the text of the first version that it was
    QList<int> places; ///< in that one; −1: typed since
    QList<int> people; ///< who typed it
};

using Page = QHash<TextId, Letters>;

template<typename Visit>
void eachText(const Article &article, Visit visit)
{
    for (const FieldTexts &field : fieldTexts(article)) {
        for (int i = 0; i < field.values.size(); ++i)
            visit(TextId{field.field, Part::Body, i}, static_cast<int>(field.values[i].size()));
    }
    const auto size = overloaded{[](const QString &text) { return static_cast<int>(text.size()); },
                                 [](const Text &text) { return static_cast<int>(plainText(text).size()); }};
    TextWalk walk([&](const Place &place, const auto &text) {
        visit(TextId{place.block.value, place.part, place.item}, size(text));
    });
    for (const Block &block : article.body)
        walk.block(block);
}

QString ownerBefore(const BlockComparison &block)
{
    return block.previous.id.isEmpty() ? block.block.id.value : block.previous.id.value;
}

/// Calls for every text of a comparison with its owners before and after.
template<typename Visit>
void eachComparison(const QList<BlockComparison> &blocks, Visit &visit)
{
    for (const BlockComparison &block : blocks) {
        for (const TextComparison &text : block.texts)
            visit(ownerBefore(block), block.block.id.value, text);
        eachComparison(block.inner, visit);
    }
}

template<typename Visit>
void eachComparison(const Comparison &comparison, Visit visit)
{
    for (const FieldComparison &field : comparison.fields) {
        for (const TextComparison &text : field.texts)
            visit(field.field, field.field, text);
    }
    eachComparison(comparison.blocks, visit);
}

class Following
{
public:
    Following(const Comparison &comparison, const QList<AuthoredVersion> &versions)
        : m_comparison(comparison), m_versions(versions)
    {
        for (const AuthoredVersion &version : versions)
            (void)personOf(version.author);
    }

    [[nodiscard]] Result<Attribution> followed(const Progress &progress)
    {
        const QList<int> lastUses = this->lastUses();
        QHash<int, Page> pages;
        for (int i = 0; i < m_versions.size(); ++i) {
            if (progress && !progress(i, m_versions.size()))
                return givenUp();
            pages.insert(i, i == 0 ? firstPage() : pageOf(i, pages));
            pages.removeIf([&](auto page) { return lastUses[page.key()] <= i; });
        }
        name(pages.value(static_cast<int>(m_versions.size()) - 1));
        return std::move(m_result);
    }

private:
    int personOf(const QString &author)
    {
        if (!m_result.people.contains(author))
            m_result.people.append(author);
        return static_cast<int>(m_result.people.indexOf(author));
    }

    [[nodiscard]] QList<int> parentsOf(int version) const
    {
        const QList<int> &parents = m_versions[version].parents;
        return parents.isEmpty() ? QList{version - 1} : parents;
    }

    [[nodiscard]] QList<int> lastUses() const
    {
        QList<int> uses(m_versions.size(), 0);
        for (int i = 1; i < m_versions.size(); ++i) {
            for (const int parent : parentsOf(i))
                uses[parent] = i;
        }
        uses.last() = static_cast<int>(m_versions.size());
        return uses;
    }

    [[nodiscard]] Page firstPage() const
    {
        Page page;
        eachText(m_versions.first().article, [&page](const TextId &id, int size) {
            Letters letters{id, QList<int>(size), QList<int>(size, 0)};
            std::iota(letters.places.begin(), letters.places.end(), 0);
            page.insert(id, letters);
        });
        return page;
    }

    Page pageOf(int version, const QHash<int, Page> &pages)
    {
        const QList<int> parents = parentsOf(version);
        const int author = personOf(m_versions[version].author);
        Page page = stepped(parents.first(), version, pages[parents.first()], parents.size() == 1);
        for (const int other : parents.mid(1))
            takeOver(page, stepped(other, version, pages[other], false));
        for (Letters &letters : page) {
            if (letters.people.contains(newHere))
                std::replace(letters.people.begin(), letters.people.end(), newHere, author);
        }
        return page;
    }

    /// What one parent does not have, the other one may.
    static void takeOver(Page &page, const Page &other)
    {
        for (auto text = page.begin(); text != page.end(); ++text) {
            const Letters there = other.value(text.key());
            const bool sameLetters = there.people.size() == text->people.size();
            for (int i = 0; sameLetters && i < text->people.size(); ++i) {
                if (text->people[i] == newHere)
                    text->people[i] = there.people[i];
            }
        }
    }

    Page stepped(int from, int to, const Page &old, bool isOnlyParent)
    {
        const int author = personOf(m_versions[to].author);
        const Comparison step = compare(m_versions[from].article, m_versions[to].article);
        noteBlocks(step.blocks, author, isOnlyParent);
        Page page;
        QSet<TextId> carried;
        eachComparison(step, [&](const QString &ownerBefore, const QString &ownerAfter, const TextComparison &text) {
            const TextId before{ownerBefore, text.part, text.before};
            const auto known = text.before >= 0 && text.after >= 0 ? old.constFind(before) : old.cend();
            if (known == old.cend())
                return;
            carried.insert(before);
            page.insert({ownerAfter, text.part, text.after}, carriedOver(*known, text.pieces, author));
        });
        eachText(m_versions[to].article, [&page](const TextId &id, int size) {
            if (!page.contains(id))
                page.insert(id, Letters{id, QList<int>(size, unknown), QList<int>(size, newHere)});
        });
        for (auto text = old.begin(); text != old.end(); ++text) {
            if (!carried.contains(text.key()))
                strikeOut(*text, 0, text->places.size(), author);
        }
        return page;
    }

    Letters carriedOver(const Letters &old, const QList<Piece> &pieces, int author)
    {
        if (!isChanged(pieces))
            return old;
        Letters letters{old.origin, {}, {}};
        qsizetype at = 0;
        for (const Piece &piece : pieces) {
            const qsizetype size = piece.run.text.size();
            if (piece.side == Side::After) {
                letters.places += QList<int>(size, unknown);
                letters.people += QList<int>(size, newHere);
                continue;
            }
            if (piece.side == Side::Both) {
                letters.places += old.places.mid(at, size);
                letters.people += old.people.mid(at, size);
            } else {
                strikeOut(old, at, size, author);
            }
            at += size;
        }
        return letters;
    }

    /// The first who does it: another one who did it beside them is not told of.
    void strikeOut(const Letters &letters, qsizetype start, qsizetype size, int author)
    {
        for (qsizetype i = start; i < start + size && i < letters.places.size(); ++i) {
            const int place = letters.places[i];
            if (place < 0)
                continue;
            QList<int> &gone = m_gone[letters.origin];
            if (gone.size() <= place)
                gone.resize(place + 1, unknown);
            if (gone[place] == unknown)
                gone[place] = author;
        }
    }

    void noteBlocks(const QList<BlockComparison> &blocks, int author, bool isOnlyParent)
    {
        for (const BlockComparison &block : blocks) {
            const bool comesOrGoes = block.fate == Fate::Inserted || block.fate == Fate::Deleted;
            const QString id = block.block.id.value;
            if ((comesOrGoes || block.moved || !block.attributes.isEmpty())
                && (isOnlyParent || !m_result.blocks.contains(id)))
                m_result.blocks.insert(id, author);
            noteBlocks(block.inner, author, isOnlyParent);
        }
    }

    void name(const Page &last)
    {
        eachComparison(m_comparison, [&](const QString &before, const QString &after, const TextComparison &text) {
            if (!isChanged(text.pieces))
                return;
            const QList<int> gone = m_gone.value({before, text.part, text.before});
            const QList<int> came = last.value({after, text.part, text.after}).people;
            const QList<int> places = last.value({after, text.part, text.after}).places;
            QList<AuthoredPiece> pieces = named(text.pieces, gone, came, places);
            const int fallback = m_result.blocks.value(after, personOf(m_versions.last().author));
            m_result.changed.insert(nameOf(after, text), withoutUnknown(std::move(pieces), fallback));
        });
    }

    static QList<AuthoredPiece> named(const QList<Piece> &pieces, const QList<int> &gone, const QList<int> &came,
                                      const QList<int> &places)
    {
        QList<AuthoredPiece> named;
        qsizetype before = 0;
        qsizetype after = 0;
        for (const Piece &piece : pieces) {
            const qsizetype size = piece.run.text.size();
            if (piece.side == Side::Both) {
                named.append({piece, -1});
            } else {
                split(named, piece, [&](qsizetype i) {
                    if (piece.side == Side::Before)
                        return gone.value(before + i, unknown);
                    return places.value(after + i, unknown) >= 0 ? unknown : came.value(after + i, unknown);
                });
            }
            before += piece.side != Side::After ? size : 0;
            after += piece.side != Side::Before ? size : 0;
        }
        return named;
    }

    template<typename PersonAt>
    static void split(QList<AuthoredPiece> &pieces, const Piece &whole, PersonAt personAt)
    {
        const QString &letters = whole.run.text;
        for (qsizetype start = 0, end = 0; start < letters.size(); start = end) {
            const int person = personAt(start);
            for (end = start + 1; end < letters.size() && personAt(end) == person;)
                ++end;
            Piece part = whole;
            part.run.text = letters.mid(start, end - start);
            pieces.append({part, person});
        }
    }

    static QList<AuthoredPiece> withoutUnknown(QList<AuthoredPiece> pieces, int fallback)
    {
        int beside = unknown;
        const auto take = [&beside](AuthoredPiece &piece) {
            if (piece.piece.side == Side::Both)
                return;
            if (piece.person == unknown)
                piece.person = beside;
            beside = piece.person;
        };
        std::for_each(pieces.begin(), pieces.end(), take);
        beside = fallback;
        std::for_each(pieces.rbegin(), pieces.rend(), take);
        return joined(pieces);
    }

    static QList<AuthoredPiece> joined(const QList<AuthoredPiece> &pieces)
    {
        QList<AuthoredPiece> joined;
        const auto goOn = [&joined](const AuthoredPiece &piece) {
            const AuthoredPiece &last = joined.last();
            Piece same = piece.piece;
            same.run.text = last.piece.run.text;
            return last.person == piece.person && last.piece == same;
        };
        for (const AuthoredPiece &piece : pieces) {
            if (!joined.isEmpty() && goOn(piece))
                joined.last().piece.run.text += piece.piece.run.text;
            else
                joined.append(piece);
        }
        return joined;
    }

    const Comparison &m_comparison;
    const QList<AuthoredVersion> &m_versions;
    QHash<TextId, QList<int>> m_gone; ///< who struck out each letter of the first version's texts
    Attribution m_result;
};

} // namespace

QList<AuthoredPiece> Attribution::pieces(const QString &owner, const TextComparison &text) const
{
    if (const auto known = changed.constFind(nameOf(owner, text)); known != changed.cend())
        return *known;
    QList<AuthoredPiece> pieces;
    for (const Piece &piece : text.pieces)
        pieces.append({piece, -1});
    return pieces;
}

Result<Attribution> attribute(const Comparison &comparison, const QList<AuthoredVersion> &versions,
                              const Progress &progress)
{
    return versions.isEmpty() ? Result<Attribution>() : Following(comparison, versions).followed(progress);
}

QList<Share> sharesOf(const Attribution &attribution)
{
    QList<Share> shares(attribution.people.size());
    for (const QList<AuthoredPiece> &pieces : attribution.changed) {
        for (const AuthoredPiece &piece : pieces) {
            if (piece.person < 0)
                continue;
            const int words = countWords(piece.piece.run.text);
            (piece.piece.side == Side::After ? shares[piece.person].inserted : shares[piece.person].deleted) += words;
        }
    }
    return shares;
}

} // namespace toasoan
