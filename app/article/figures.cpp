#include "app/article/figures.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

void collect(const QList<Block> &blocks, QList<PlacedFigure> &figures)
{
    for (const Block &block : blocks) {
        std::visit(overloaded{[&](const Figure &figure) {
                                  figures.append({block.id, 0, figure});
                              },
                              [&](const Gallery &gallery) {
                                  for (int i = 0; i < gallery.figures.size(); ++i)
                                      figures.append({block.id, i, gallery.figures[i]});
                              },
                              [&](const Box &box) { collect(box.blocks, figures); }, [](const auto &) {}},
                   block.content);
    }
}

void put(QList<Block> &blocks, const PlacedFigure &changed)
{
    for (Block &block : blocks) {
        if (auto *box = std::get_if<Box>(&block.content)) {
            put(box->blocks, changed);
        } else if (block.id == changed.block) {
            if (auto *figure = std::get_if<Figure>(&block.content))
                *figure = changed.figure;
            else if (auto *gallery = std::get_if<Gallery>(&block.content);
                     gallery && changed.item < gallery->figures.size())
                gallery->figures[changed.item] = changed.figure;
        }
    }
}

/// A figure into the blocks beside the one at `beside`; false: that is not among them.
bool add(QList<Block> &blocks, const Figure &figure, const PlacedFigure &beside, int offset)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (auto *box = std::get_if<Box>(&blocks[i].content)) {
            if (add(box->blocks, figure, beside, offset))
                return true;
        } else if (blocks[i].id == beside.block) {
            if (auto *gallery = std::get_if<Gallery>(&blocks[i].content))
                gallery->figures.insert(beside.item + offset, figure);
            else
                blocks.insert(i + offset, newBlock(figure));
            return true;
        }
    }
    return false;
}

/// Never half a letter beyond the first 65,536.
qsizetype wholeLetters(QStringView text, qsizetype length)
{
    return length > 0 && text[length - 1].isHighSurrogate() ? length - 1 : length;
}

qsizetype sameAtStart(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return wholeLetters(a, end - a.begin());
}

qsizetype sameAtEnd(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(std::make_reverse_iterator(a.end()), std::make_reverse_iterator(a.begin()),
                                            std::make_reverse_iterator(b.end()), std::make_reverse_iterator(b.begin()));
    const qsizetype length = end - std::make_reverse_iterator(a.end());
    return length > 0 && a[a.size() - length].isLowSurrogate() ? length - 1 : length;
}

QString withCapital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

QList<PlacedFigure> figuresOf(const Article &article)
{
    QList<PlacedFigure> figures;
    collect(article.body, figures);
    return figures;
}

std::optional<PlacedFigure> figureAt(const Article &article, const Anchor &anchor)
{
    const auto shows = [&anchor](const PlacedFigure &placed) {
        return placed.figure.picture && placed.figure.picture->id == anchor.picture;
    };
    const auto isOwn = [&anchor](const PlacedFigure &placed) {
        return placed.block == anchor.place.block && placed.item == anchor.place.item;
    };
    const QList<PlacedFigure> figures = figuresOf(article);
    const auto own = std::find_if(figures.begin(), figures.end(), isOwn);
    auto found = own != figures.end() && shows(*own) ? own : std::find_if(figures.begin(), figures.end(), shows);
    if (found == figures.end())
        found = own;
    return found == figures.end() ? std::nullopt : std::optional(*found);
}

Article withFigure(const Article &article, const PlacedFigure &changed)
{
    Article made = article;
    put(made.body, changed);
    return made;
}

Article withFigureMoved(const Article &article, int from, int to)
{
    const QList<PlacedFigure> places = figuresOf(article);
    const auto isIn = [&places](int number) { return number >= 0 && number < places.size(); };
    if (!isIn(from) || !isIn(to))
        return article;
    QList<PlacedFigure> order = places;
    order.move(from, to);
    Article made = article;
    for (qsizetype i = 0; i < places.size(); ++i)
        put(made.body, {places[i].block, places[i].item, order[i].figure});
    return made;
}

Article withFigureAdded(const Article &article, const Figure &figure, int number)
{
    const QList<PlacedFigure> places = figuresOf(article);
    Article made = article;
    if (places.isEmpty())
        made.body.append(newBlock(figure));
    else if (number < places.size())
        add(made.body, figure, places[std::max(0, number)], 0);
    else
        add(made.body, figure, places.last(), 1);
    return made;
}

QString oneLine(QString words)
{
    return cleanText(words.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ')).simplified();
}

std::optional<TextChange> changeTo(const Place &place, const QString &before, const QString &after)
{
    if (before == after)
        return std::nullopt;
    const qsizetype head = sameAtStart(before, after);
    const qsizetype tail = sameAtEnd(QStringView(before).mid(head), QStringView(after).mid(head));
    return TextChange{place,
                      {static_cast<int>(head), static_cast<int>(before.size() - head - tail)},
                      after.mid(head, after.size() - head - tail)};
}

QList<CaptionOffer> captionOffers(const Article &article)
{
    static const QRegularExpression sentence(
        QStringLiteral(
            "(?:^|(?<=[.!?…]))\\s*\\(?\\s*(?:Trong ảnh|Ảnh chụp|Ảnh trên|Ảnh dưới)\\s*:\\s*([^\\x{2028}]+?[.!?…]"
            "|[^\\x{2028}]+$)\\s*(?:\\)|(?=\\s|$))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<CaptionOffer> offers;
    for (const Passage &passage : passagesOf(article)) {
        if (passage.place.part != Part::Body && passage.place.part != Part::Sapo)
            continue;
        for (auto match = sentence.globalMatch(passage.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            offers.append({{passage.place,
                            {static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())},
                            {}},
                           withCapital(found.captured(1).trimmed())});
        }
    }
    return offers;
}

} // namespace toasoan
