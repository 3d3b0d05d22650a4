#pragma once
#include <QStringList>

#include <array>
#include <vector>

namespace toasoan {

/// Known words that look like a written one: other marks or tone, and at most two letters added, left out, swapped or
/// replaced. All words are looked through; ten thousand take some 0.1 ms.
class NearWords
{
public:
    /// `words`: NFC, best known first. Those longer than 15 letters and those with other signs than letters never come
    /// up.
    explicit NearWords(const QStringList &words);

    /// Nearest first, better known ones first among the equally near. `word` is NFC and lower case and never among
    /// them.
    [[nodiscard]] QStringList near(const QString &word, qsizetype limit) const;

private:
    static constexpr qsizetype longestWord = 15;

    /// A word with its letters apart from their marks, for comparing.
    struct Shape
    {
        std::array<char16_t, longestWord> letters{}; ///< lower case, without tone: "ngươi"
        std::array<char16_t, longestWord> plain{};   ///< without marks too: "nguoi"
        quint8 length = 0;                           ///< 0: has no shape that can be compared
        quint8 tone = 0;
        bool isName = false;   ///< begins with a capital
        quint32 letterSet = 0; ///< a bit for each plain letter
    };
    static Shape shapeOf(const QString &word);
    static int letterSlips(const Shape &a, const Shape &b);
    static int distance(const Shape &written, const Shape &known);

    QStringList m_words;
    std::vector<Shape> m_shapes;
};

} // namespace toasoan
