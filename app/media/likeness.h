#pragma once
#include <QByteArray>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QImage;

namespace toasoan {

/// Where a picture gets lighter, from cell to cell of its middle: sideways, downwards.
using LightSteps = std::array<quint64, 2>;

/// What is kept of a picture to know it again, all of it of its middle: the outermost tenth on each side may be cut
/// off.
struct PicturePrint
{
    static constexpr int side = 24; ///< of the tiny picture, pixels

    LightSteps steps{};
    float ratio = 1; ///< width : height of the whole
    std::array<quint8, side * side> tiny{};

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<PicturePrint> fromBytes(const QByteArray &bytes);
    friend bool operator==(const PicturePrint &, const PicturePrint &) = default;
};

/// Of an upright picture of any size; takes a few milliseconds for 1600 pixels. Nothing for a picture without any
/// detail, which is like all others of its kind.
[[nodiscard]] std::optional<PicturePrint> printOf(const QImage &upright);

/// A picture that is asked about, and how the middle of another one may lie in it, where the one was made of the other:
/// all cuts of up to a tenth in each direction, and mirrored. A value; any thread.
class LikenessQuery
{
public:
    explicit LikenessQuery(const QImage &upright);

    struct Window
    {
        double left, top, width, height; ///< shares of the picture
        bool isMirrored;
        float ratio; ///< that the other picture then has
        LightSteps steps;
    };
    [[nodiscard]] const std::vector<Window> &windows() const { return m_windows; } ///< none where there is no detail
    /// How well the window fits that print: 1 the same, 0 nothing in common.
    [[nodiscard]] double likeness(const Window &window, const PicturePrint &print) const;
    /// The same once the window is moved a little, so that it fits best; takes a tenth of a millisecond.
    [[nodiscard]] double bestLikeness(Window window, const PicturePrint &print) const;

private:
    friend std::optional<PicturePrint> printOf(const QImage &upright);
    class Lightness;
    std::shared_ptr<const Lightness> m_lightness;
    std::vector<Window> m_windows;
};

/// The prints of a library, held so that the near ones of 50,000 are found in milliseconds; 32 bytes each. A value;
/// const functions from any thread.
class LikenessIndex
{
public:
    struct Entry
    {
        float ratio = 1;
        LightSteps steps{};
        qint64 number = 0; ///< whatever the caller counts by

        /// From the first 20 bytes of a print, or all of them.
        [[nodiscard]] static std::optional<Entry> fromBytes(qint64 number, const QByteArray &print);
    };
    struct Match
    {
        qint64 number = 0;
        double likeness = 0; ///< 0…1
    };
    /// Gives the whole print again, for the few that come near; nothing when it is gone.
    using Fetch = std::function<std::optional<PicturePrint>(qint64 number)>;

    LikenessIndex() = default;
    explicit LikenessIndex(std::vector<Entry> entries);
    void add(const Entry &entry);
    void remove(qint64 number);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

    /// The same picture and near ones (another size, compressed anew, cut by up to a tenth, mirrored, lighter or
    /// darker), the likest first.
    [[nodiscard]] QList<Match> find(const LikenessQuery &query, const Fetch &fetch, int most = 10) const;

private:
    std::vector<Entry> m_entries; ///< by ratio
};

} // namespace toasoan
