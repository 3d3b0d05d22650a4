#pragma once
#include "app/article/text.h"
#include "app/proofing/finding.h"
#include "ui/editor/typography.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace toasoan {

struct Theme;

/// How the letters of a card are set, in px at 100 %.
struct TextStyle
{
    PageFamily family = PageFamily::Serif;
    int size = 15;
    int weight = QFont::Normal;
    int lineHeight = 22;
    bool italic = false;
    Qt::Alignment alignment = Qt::AlignLeft;

    [[nodiscard]] QFont font() const;
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

namespace styles {
constexpr TextStyle cell{};
constexpr TextStyle headerCell{.weight = QFont::DemiBold};
constexpr TextStyle caption{.size = 14, .italic = true, .alignment = Qt::AlignHCenter};
constexpr TextStyle pictureCaption{.size = 13, .lineHeight = 19, .italic = true};
constexpr TextStyle note{.family = PageFamily::Sans, .size = 12, .lineHeight = 18};
constexpr TextStyle title{.size = 15, .weight = QFont::DemiBold};
constexpr TextStyle field{.family = PageFamily::Sans, .size = 13, .lineHeight = 20};
} // namespace styles

/// Marked text laid out in lines, set as QTextDocument sets lines of fixed height, so that a TextField of the same
/// style over it moves no letter.
class LaidText
{
public:
    LaidText(const Text &text, const TextStyle &style, qreal width);

    [[nodiscard]] qreal height() const { return m_height; } ///< one line at least
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const;
    void drawMark(QPainter &painter, QPointF topLeft, const Finding &finding, const Theme &theme) const;

    [[nodiscard]] static qreal naturalWidth(const Text &text, const TextStyle &style);
    [[nodiscard]] static qreal longestWord(const Text &text, const TextStyle &style);

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace toasoan
