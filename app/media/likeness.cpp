#include "app/media/likeness.h"

#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace toasoan {
namespace {

constexpr int workingSide = 256; ///< pixels: what is finer says nothing
constexpr double margin = 0.1;   ///< of each side, which may be cut off
constexpr double middle = 1 - 2 * margin;
constexpr int grid = 8;           ///< steps in each direction
constexpr double stepTaken = 0.5; ///< levels: less is noise
constexpr double leastDetail = 3; ///< levels of standard deviation
constexpr double ratioSlack = 0.035;
constexpr int mostApart = 34;   ///< of 128 steps
constexpr int mostFetched = 64; ///< prints for one question
constexpr int mostLooked = 12;  ///< of them whose windows are moved
constexpr double leastLikeness = 0.93;
constexpr qsizetype headBytes = 20;
constexpr double hopeless = 0.6; ///< before the window is moved

struct Span
{
    double from;
    double length;
};

/// How the other picture's middle may lie in ours along one direction when ours was cut out of it.
std::vector<Span> whenCut()
{
    std::vector<Span> spans;
    for (const double cut : {0.0, 0.05, 0.1}) {
        for (double off = 0; off < cut + 0.001; off += 0.05)
            spans.push_back({(margin - off) / (1 - cut), middle / (1 - cut)});
    }
    return spans;
}

/// The same when the other one was cut out of ours.
std::vector<Span> whenWhole()
{
    std::vector<Span> spans;
    for (const double cut : {0.0, 0.05, 0.1}) {
        for (double off = 0; off < cut + 0.001; off += 0.05)
            spans.push_back({off + margin * (1 - cut), middle * (1 - cut)});
    }
    return spans;
}

using Tiny = std::array<float, PicturePrint::side * PicturePrint::side>;

struct Spread
{
    double mean = 0;
    double deviation = 0;
};

template<typename Values>
Spread spreadOf(const Values &values)
{
    double sum = 0;
    double squares = 0;
    for (const auto value : values) {
        sum += value;
        squares += double(value) * value;
    }
    const double mean = sum / double(values.size());
    return {mean, std::sqrt(std::max(0.0, squares / double(values.size()) - mean * mean))};
}

double correlation(const Tiny &a, const std::array<quint8, PicturePrint::side * PicturePrint::side> &b)
{
    const Spread ofA = spreadOf(a);
    const Spread ofB = spreadOf(b);
    if (ofA.deviation < leastDetail || ofB.deviation < leastDetail)
        return 0;
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - ofA.mean) * (b[i] - ofB.mean);
    return sum / double(a.size()) / (ofA.deviation * ofB.deviation);
}

struct Candidate
{
    int apart; ///< steps
    quint32 entry;
    quint32 window;
};

#if defined(__x86_64__)
__attribute__((target("popcnt")))
#endif
void nearOnes(const std::vector<LikenessIndex::Entry> &entries, size_t from, size_t to, const LightSteps &steps,
              quint32 window, std::vector<Candidate> &near)
{
    for (size_t i = from; i < to; ++i) {
        const LightSteps &other = entries[i].steps;
        const int apart = __builtin_popcountll(other[0] ^ steps[0]) + __builtin_popcountll(other[1] ^ steps[1]);
        if (apart <= mostApart)
            near.push_back({apart, static_cast<quint32>(i), window});
    }
}

/// Each picture once, with the window that it fits best; the nearest first, no more than are looked at.
void keepNearest(std::vector<Candidate> &near)
{
    const auto byPicture = [](const Candidate &a, const Candidate &b) {
        return std::pair(a.entry, a.apart) < std::pair(b.entry, b.apart);
    };
    const auto byDistance = [](const Candidate &a, const Candidate &b) {
        return std::pair(a.apart, a.entry) < std::pair(b.apart, b.entry);
    };
    constexpr size_t plenty = 4096;
    if (near.size() > plenty) { // flat pictures are near to many
        std::nth_element(near.begin(), near.begin() + plenty, near.end(), byDistance);
        near.resize(plenty);
    }
    std::sort(near.begin(), near.end(), byPicture);
    const auto samePicture = [](const Candidate &a, const Candidate &b) { return a.entry == b.entry; };
    near.erase(std::unique(near.begin(), near.end(), samePicture), near.end());
    std::sort(near.begin(), near.end(), byDistance);
    near.resize(std::min<size_t>(near.size(), mostFetched));
}

} // namespace

/// Sums of lightness from the upper left corner on: the mean of any rectangle is four looks away.
class LikenessQuery::Lightness
{
public:
    explicit Lightness(const QImage &upright)
    {
        const QImage small =
            upright
                .scaled(std::min(workingSide, upright.width()), std::min(workingSide, upright.height()),
                        Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        m_width = small.width();
        m_height = small.height();
        m_sums.assign(static_cast<size_t>(m_width + 1) * static_cast<size_t>(m_height + 1), 0);
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = small.constScanLine(y);
            quint32 row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += line[x];
                m_sums[at(x + 1, y + 1)] = m_sums[at(x + 1, y)] + row;
            }
        }
        m_ratio = upright.height() > 0 ? float(upright.width()) / float(upright.height()) : 1.F;
    }

    [[nodiscard]] bool isEmpty() const { return m_width < grid + 1 || m_height < grid + 1; }
    [[nodiscard]] float ratio() const { return m_ratio; }

    /// Means of columns × rows cells of a part of the picture.
    template<int columns, int rows>
    [[nodiscard]] std::array<float, columns * rows> cells(const Window &window) const
    {
        std::array<int, columns + 1> xs{};
        std::array<int, rows + 1> ys{};
        edges(xs, window.left, window.width, m_width);
        edges(ys, window.top, window.height, m_height);
        std::array<float, columns * rows> means{};
        for (size_t y = 0; y < rows; ++y) {
            for (size_t x = 0; x < columns; ++x) {
                const size_t out = window.isMirrored ? columns - 1 - x : x;
                means[y * columns + out] = mean(xs[x], ys[y], xs[x + 1], ys[y + 1]);
            }
        }
        return means;
    }

    [[nodiscard]] LightSteps steps(const Window &window) const
    {
        LightSteps out{};
        const auto across = cells<grid + 1, grid>(window);
        const auto down = cells<grid, grid + 1>(window);
        for (size_t y = 0; y < grid; ++y) {
            for (size_t x = 0; x < grid; ++x) {
                const quint64 bit = quint64(1) << (y * grid + x);
                if (across[y * (grid + 1) + x + 1] > across[y * (grid + 1) + x] + stepTaken)
                    out[0] |= bit;
                if (down[(y + 1) * grid + x] > down[y * grid + x] + stepTaken)
                    out[1] |= bit;
            }
        }
        return out;
    }

private:
    [[nodiscard]] size_t at(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width + 1) + static_cast<size_t>(x);
    }

    template<size_t n>
    static void edges(std::array<int, n> &out, double from, double length, int pixels)
    {
        for (size_t i = 0; i < n; ++i)
            out[i] = std::clamp(static_cast<int>(std::lround((from + length * double(i) / double(n - 1)) * pixels)), 0,
                                pixels);
    }

    [[nodiscard]] float mean(int left, int top, int right, int bottom) const
    {
        if (right <= left || bottom <= top) { // smaller than a pixel
            right = std::min(left + 1, m_width);
            left = right - 1;
            bottom = std::max(bottom, std::min(top + 1, m_height));
            top = std::min(top, bottom - 1);
        }
        const quint32 sum =
            m_sums[at(right, bottom)] - m_sums[at(left, bottom)] - m_sums[at(right, top)] + m_sums[at(left, top)];
        return float(sum) / float((right - left) * (bottom - top));
    }

    std::vector<quint32> m_sums;
    int m_width = 0;
    int m_height = 0;
    float m_ratio = 1;
};

QByteArray PicturePrint::toBytes() const
{
    QByteArray bytes(headBytes, '\0');
    qToLittleEndian(steps[0], bytes.data());
    qToLittleEndian(steps[1], bytes.data() + 8);
    qToLittleEndian(ratio, bytes.data() + 16);
    return bytes.append(reinterpret_cast<const char *>(tiny.data()), static_cast<qsizetype>(tiny.size()));
}

std::optional<PicturePrint> PicturePrint::fromBytes(const QByteArray &bytes)
{
    PicturePrint print;
    const auto head = LikenessIndex::Entry::fromBytes(0, bytes);
    if (!head || bytes.size() != headBytes + static_cast<qsizetype>(print.tiny.size()))
        return std::nullopt;
    print.steps = head->steps;
    print.ratio = head->ratio;
    std::memcpy(print.tiny.data(), bytes.constData() + headBytes, print.tiny.size());
    return print;
}

std::optional<LikenessIndex::Entry> LikenessIndex::Entry::fromBytes(qint64 number, const QByteArray &print)
{
    if (print.size() < headBytes)
        return std::nullopt;
    Entry entry;
    entry.steps = {qFromLittleEndian<quint64>(print.constData()), qFromLittleEndian<quint64>(print.constData() + 8)};
    entry.ratio = qFromLittleEndian<float>(print.constData() + 16);
    entry.number = number;
    return entry.ratio > 0 && std::isfinite(entry.ratio) ? std::optional(entry) : std::nullopt;
}

std::optional<PicturePrint> printOf(const QImage &upright)
{
    const LikenessQuery::Lightness lightness(upright);
    if (lightness.isEmpty())
        return std::nullopt;
    const LikenessQuery::Window window{margin, margin, middle, middle, false, lightness.ratio(), {}};
    PicturePrint print;
    print.ratio = lightness.ratio();
    print.steps = lightness.steps(window);
    const auto tiny = lightness.cells<PicturePrint::side, PicturePrint::side>(window);
    if (spreadOf(tiny).deviation < leastDetail)
        return std::nullopt;
    std::transform(tiny.begin(), tiny.end(), print.tiny.begin(),
                   [](float value) { return static_cast<quint8>(std::lround(value)); });
    return print;
}

LikenessQuery::LikenessQuery(const QImage &upright) : m_lightness(std::make_shared<Lightness>(upright))
{
    if (m_lightness->isEmpty())
        return;
    for (const std::vector<Span> &spans : {whenCut(), whenWhole()}) {
        for (const Span &x : spans) {
            for (const Span &y : spans) {
                for (const bool isMirrored : {false, true}) {
                    Window window{x.from,   y.from,     x.length,
                                  y.length, isMirrored, m_lightness->ratio() * float(x.length / y.length),
                                  {}};
                    window.steps = m_lightness->steps(window);
                    m_windows.push_back(window);
                }
            }
        }
    }
}

double LikenessQuery::likeness(const Window &window, const PicturePrint &print) const
{
    return correlation(m_lightness->cells<PicturePrint::side, PicturePrint::side>(window), print.tiny);
}

double LikenessQuery::bestLikeness(Window window, const PicturePrint &print) const
{
    double best = likeness(window, print);
    for (double step : {0.02, 0.01, 0.005}) {
        bool isBetter = true;
        for (int rounds = 0; isBetter && rounds < 4; ++rounds) {
            isBetter = false;
            for (double Window::*side : {&Window::left, &Window::top, &Window::width, &Window::height}) {
                for (const double move : {-step, step}) {
                    Window moved = window;
                    moved.*side += move;
                    const double found = likeness(moved, print);
                    if (found > best) {
                        best = found;
                        window = moved;
                        isBetter = true;
                    }
                }
            }
        }
    }
    return best;
}

LikenessIndex::LikenessIndex(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.ratio < b.ratio; });
}

void LikenessIndex::add(const Entry &entry)
{
    const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry.ratio,
                                        [](float ratio, const Entry &other) { return ratio < other.ratio; });
    m_entries.insert(place, entry);
}

void LikenessIndex::remove(qint64 number)
{
    std::erase_if(m_entries, [number](const Entry &entry) { return entry.number == number; });
}

QList<LikenessIndex::Match> LikenessIndex::find(const LikenessQuery &query, const Fetch &fetch, int most) const
{
    std::vector<Candidate> near;
    const auto less = [](const Entry &entry, float ratio) { return entry.ratio < ratio; };
    for (size_t i = 0; i < query.windows().size(); ++i) {
        const LikenessQuery::Window &window = query.windows()[i];
        const auto from =
            std::lower_bound(m_entries.begin(), m_entries.end(), float(window.ratio * (1 - ratioSlack)), less);
        const auto to = std::lower_bound(from, m_entries.end(), float(window.ratio * (1 + ratioSlack)), less);
        nearOnes(m_entries, static_cast<size_t>(from - m_entries.begin()), static_cast<size_t>(to - m_entries.begin()),
                 window.steps, static_cast<quint32>(i), near);
    }
    keepNearest(near);
    struct Seen
    {
        double likeness;
        const LikenessQuery::Window *window;
        qint64 number;
        PicturePrint print;
    };
    std::vector<Seen> seen;
    for (const Candidate &candidate : near) {
        const LikenessQuery::Window &window = query.windows()[candidate.window];
        const qint64 number = m_entries[candidate.entry].number;
        const auto print = fetch(number);
        const double likeness = print ? query.likeness(window, *print) : 0;
        if (likeness >= hopeless)
            seen.push_back({likeness, &window, number, *print});
    }
    std::sort(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.likeness > b.likeness; });
    seen.erase(seen.begin() + static_cast<qsizetype>(std::min<size_t>(seen.size(), mostLooked)), seen.end());
    QList<Match> matches;
    for (const Seen &one : seen) {
        if (const double likeness = query.bestLikeness(*one.window, one.print); likeness >= leastLikeness)
            matches.append({one.number, likeness});
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.likeness > b.likeness; });
    return matches.mid(0, most);
}

} // namespace toasoan
