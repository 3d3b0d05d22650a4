#include "app/review/altered_quotes.h"

#include "app/language/quotations.h"

namespace toasoan {
namespace {

QString lettersAfter(const QList<AuthoredPiece> &pieces)
{
    QString letters;
    for (const AuthoredPiece &piece : pieces)
        letters += piece.piece.side == Side::Before ? QString() : piece.piece.run.text;
    return letters;
}

/// Where a piece stands in the text as it is after; deleted letters stand between two of it.
struct Standing
{
    const AuthoredPiece *piece = nullptr;
    qsizetype start = 0;
    [[nodiscard]] bool isIn(TextRange range) const
    {
        if (piece->piece.side == Side::Before)
            return start >= range.start && start <= range.end();
        return start < range.end() && start + piece->piece.run.text.size() > range.start;
    }
};

/// Who changed what stands there, though it is another's; −1: nobody.
int whoAltered(const QList<Standing> &pieces, TextRange range)
{
    int owner = -1; // whose words they are
    int first = -1;
    for (const Standing &standing : pieces) {
        if (!standing.isIn(range))
            continue;
        const bool wasThere = standing.piece->piece.side != Side::After;
        if (wasThere)
            owner = 0;
        else if (first < 0)
            first = standing.piece->person;
    }
    owner = owner < 0 ? first : owner;
    for (const Standing &standing : pieces) {
        if (standing.isIn(range) && standing.piece->person >= 0 && standing.piece->person != owner)
            return standing.piece->person;
    }
    return -1;
}

class Finder
{
public:
    explicit Finder(const Attribution &attribution) : m_attribution(attribution) {}

    void texts(const QString &owner, const QList<TextComparison> &texts)
    {
        for (const TextComparison &text : texts) {
            const auto known = m_attribution.changed.constFind(nameOf(owner, text));
            if (text.after >= 0 && known != m_attribution.changed.cend())
                this->text(nameOf(owner, text), *known);
        }
    }

    void blocks(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks) {
            texts(block.block.id.value, block.texts);
            this->blocks(block.inner);
        }
    }

    QList<AlteredQuote> found;

private:
    void text(const ComparedText &name, const QList<AuthoredPiece> &pieces)
    {
        const QString letters = lettersAfter(pieces);
        QList<Standing> standing;
        qsizetype at = 0;
        for (const AuthoredPiece &piece : pieces) {
            standing.append({&piece, at});
            at += piece.piece.side == Side::Before ? 0 : piece.piece.run.text.size();
        }
        const bool isQuote = name.part == Part::Quote || name.part == Part::PullQuote;
        for (const TextRange range : isQuote ? QList{TextRange{0, letters.size()}} : quotations(letters)) {
            if (const int person = whoAltered(standing, range); person >= 0)
                found.append({name, range, person});
        }
    }

    const Attribution &m_attribution;
};

/// Where the stretch begins and ends in the text as it is after.
TextRange rangeOf(int stretch, const QList<Piece> &pieces)
{
    qsizetype at = 0;
    int number = -1;
    bool inStretch = false;
    std::optional<qsizetype> start;
    for (const Piece &piece : pieces) {
        const bool changed = piece.side != Side::Both;
        number += changed && !inStretch ? 1 : 0;
        if (start && (!changed || number > stretch))
            break;
        if (changed && number == stretch && !start)
            start = at;
        inStretch = changed;
        at += piece.side == Side::Before ? 0 : piece.run.text.size();
    }
    return {start.value_or(at), at - start.value_or(at)};
}

const TextComparison *textOf(const ComparedText &name, const QList<TextComparison> &texts)
{
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&name](const TextComparison &text) { return nameOf(name.owner, text) == name; });
    return found == texts.end() ? nullptr : &*found;
}

const TextComparison *textOf(const ComparedText &name, const QList<BlockComparison> &blocks)
{
    for (const BlockComparison &block : blocks) {
        const TextComparison *here =
            block.block.id.value == name.owner ? textOf(name, block.texts) : textOf(name, block.inner);
        if (here)
            return here;
    }
    return nullptr;
}

} // namespace

QList<AlteredQuote> alteredQuotes(const Comparison &comparison, const Attribution &attribution)
{
    Finder finder(attribution);
    for (const FieldComparison &field : comparison.fields)
        finder.texts(field.field, field.texts);
    finder.blocks(comparison.blocks);
    return finder.found;
}

bool alters(const Change &change, const Comparison &comparison, const QList<AlteredQuote> &quotes)
{
    if (change.of != Change::Of::Words)
        return false;
    const ComparedText name{change.owner(), change.part, change.textBefore, change.textAfter};
    const TextComparison *text = textOf(name, comparison.blocks);
    for (qsizetype i = 0; !text && i < comparison.fields.size(); ++i) {
        if (comparison.fields[i].field == name.owner)
            text = textOf(name, comparison.fields[i].texts);
    }
    const TextRange range = text ? rangeOf(change.stretch, text->pieces) : TextRange{};
    return text && std::any_of(quotes.begin(), quotes.end(), [&](const AlteredQuote &quote) {
               return quote.text == name && range.start <= quote.range.end() && range.end() >= quote.range.start;
           });
}

} // namespace toasoan
