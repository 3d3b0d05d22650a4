#include "app/proofing/rules/text_facts.h"

#include "app/proofing/rules/proper_names.h"
#include "app/proofing/rules/quantities.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

// House practice: headline, sapo and captions say nothing that the text does not. Small numbers are not looked at (a
// text names three people one by one), nor dates, ages and years; a round number may stand for one nearby.

namespace toasoan {

namespace {

constexpr double leastCount = 13; // smaller ones are counted on fingers
constexpr double roundedBy = 0.1;
constexpr qsizetype remarksAtMost = 3; // a field that shares nothing with the text is about something else

using Names = QHash<QString, QList<ArticleWord>>; ///< key → as the text writes it

/// What the text says.
struct Said
{
    std::vector<double> values;            ///< sorted
    QHash<QString, QSet<QString>> numbers; ///< two words that are counted → numbers as written
    QSet<QString> words;                   ///< keys
    Names persons;
};

bool has(const std::vector<double> &sorted, double low, double high)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), low);
    return at != sorted.end() && *at <= high;
}

bool hasExactly(const std::vector<double> &sorted, double value)
{
    return has(sorted, value * (1 - 1e-9), value * (1 + 1e-9));
}

/// At most two digits that are no zeros: 1.500, 20 nghìn, 0,35.
bool isRound(double value)
{
    while (value >= 100 && std::fmod(value, 10) == 0)
        value /= 10;
    return value < 100;
}

/// 24.962 where the text says 25.000.
bool hasRoundNear(const std::vector<double> &sorted, double value)
{
    auto at = std::lower_bound(sorted.begin(), sorted.end(), value * (1 - roundedBy / 5));
    while (at != sorted.end() && *at <= value * (1 + roundedBy / 5) && !isRound(*at))
        ++at;
    return at != sorted.end() && *at <= value * (1 + roundedBy / 5);
}

bool isRounding(const QString &word)
{
    static const QSet<QString> words = {u"hơn"_qs,  u"gần"_qs,   u"khoảng"_qs, u"trên"_qs, u"dưới"_qs, u"ngót"_qs,
                                        u"hàng"_qs, u"chừng"_qs, u"tới"_qs,    u"đến"_qs,  u"cả"_qs,   u"xỉ"_qs,
                                        u"ước"_qs,  u"tầm"_qs,   u"quá"_qs,    u"vượt"_qs, u"nửa"_qs};
    return words.contains(word);
}

QString wordAt(const QList<ArticleWord> &words, qsizetype i)
{
    return i >= 0 && i < words.size() ? words.at(i).key() : QString();
}

/// Numbers that only name something: "ngày 20", "khóa 14", "Quốc lộ 48".
bool isName(const QList<ArticleWord> &words, const Quantity &quantity)
{
    static const QSet<QString> before = {
        u"ngày"_qs,   u"tháng"_qs, u"năm"_qs,  u"quý"_qs,   u"kỳ"_qs,    u"lần"_qs,  u"thứ"_qs,    u"số"_qs,
        u"khóa"_qs,   u"điều"_qs,  u"top"_qs,  u"lộ"_qs,    u"đường"_qs, u"tập"_qs,  u"chương"_qs, u"hạng"_qs,
        u"câu"_qs,    u"phút"_qs,  u"tuổi"_qs, u"giờ"_qs,   u"lúc"_qs,   u"vòng"_qs, u"tuần"_qs,   u"quận"_qs,
        u"phường"_qs, u"lớp"_qs,   u"thế"_qs,  u"kỷ"_qs,    u"khoản"_qs, u"mùa"_qs,  u"km"_qs,     u"sáng"_qs,
        u"chiều"_qs,  u"tối"_qs,   u"trưa"_qs, u"đêm"_qs,   u"hôm"_qs,   u"từ"_qs,   u"mùng"_qs,   u"rằm"_qs,
        u"covid"_qs,  u"phiên"_qs, u"ngõ"_qs,  u"ngách"_qs, u"hẻm"_qs,   u"tổ"_qs,   u"tác"_qs,    u"ấp"_qs,
        u"thôn"_qs,   u"kênh"_qs,  u"đội"_qs,  u"đủ"_qs,    u"nhóm"_qs,  u"mã"_qs,   u"thọ"_qs,    u"chỉ"_qs};
    static const QSet<QString> after = {u"tuổi"_qs, u"giờ"_qs, u"phút"_qs, u"ngày"_qs, u"tháng"_qs,
                                        u"năm"_qs,  u"đến"_qs, u"h"_qs,    u"giây"_qs, u"tuần"_qs};
    return before.contains(wordAt(words, quantity.wordBefore)) || after.contains(wordAt(words, quantity.firstWord));
}

/// "SEA Games 29": the number belongs to a name.
bool endsName(const QString &text, const QList<ArticleWord> &words, const Quantity &quantity)
{
    if (quantity.wordBefore < 1)
        return false;
    const ArticleWord &before = words.at(quantity.wordBefore);
    return startsWithCapital(before.text()) && before.range().end() + 1 == quantity.range.start
           && text.at(before.range().end()).isSpace();
}

/// "36 Võ Thị Sáu": a number of a house.
bool beginsAddress(const QList<ArticleWord> &words, const Quantity &quantity)
{
    return quantity.beforeWord && startsWithCapital(words.at(quantity.firstWord).text());
}

bool followsNumber(const QString &text, qsizetype at)
{
    return at >= 2 && text.at(at - 1) == u' ' && text.at(at - 2).isDigit();
}

/// "đường Hoàng Quốc Việt", "TP Hồ Chí Minh": what bears a person's name is not looked for in the text.
bool namesPlace(const QList<ArticleWord> &words, qsizetype first)
{
    static const QSet<QString> before = {
        u"đường"_qs, u"phố"_qs,   u"phường"_qs, u"xã"_qs,  u"trường"_qs, u"thpt"_qs, u"thcs"_qs, u"học"_qs,
        u"quận"_qs,  u"huyện"_qs, u"cầu"_qs,    u"quỹ"_qs, u"giải"_qs,   u"viên"_qs, u"sân"_qs,  u"tp"_qs,
        u"tphcm"_qs, u"hầm"_qs,   u"lăng"_qs,   u"ngã"_qs, u"chợ"_qs,    u"viện"_qs, u"đài"_qs,  u"danh"_qs,
        u"thông"_qs, u"sở"_qs,    u"tuyến"_qs,  u"ngõ"_qs, u"hẻm"_qs,    u"ty"_qs,   u"đền"_qs,  u"chùa"_qs};
    return words.at(first).key() == u"hồ" || before.contains(wordAt(words, first - 1));
}

/// A headline that begins with a number announces a list: "15 cách giữ ấm".
bool announcesList(const QList<ArticleWord> &words, const Quantity &quantity)
{
    static const QSet<QString> listed = {
        u"cách"_qs,   u"món"_qs,  u"điều"_qs, u"bí"_qs,   u"mẹo"_qs,    u"lý"_qs,   u"dấu"_qs,  u"bộ"_qs,
        u"kiểu"_qs,   u"ý"_qs,    u"mẫu"_qs,  u"bức"_qs,  u"hình"_qs,   u"sự"_qs,   u"địa"_qs,  u"điểm"_qs,
        u"loại"_qs,   u"thói"_qs, u"lợi"_qs,  u"tác"_qs,  u"nguyên"_qs, u"câu"_qs,  u"bài"_qs,  u"quán"_qs,
        u"khoảnh"_qs, u"thực"_qs, u"sai"_qs,  u"bước"_qs, u"nơi"_qs,    u"việc"_qs, u"công"_qs, u"mỹ"_qs,
        u"sao"_qs,    u"ngôi"_qs, u"đặc"_qs,  u"phát"_qs, u"lối"_qs};
    return quantity.wordBefore < 0 && listed.contains(wordAt(words, quantity.firstWord));
}

/// "100%": all of it.
bool isWhole(const QString &text, const Quantity &quantity)
{
    return quantity.value == 100 && quantity.range.end() < text.size() && text.at(quantity.range.end()) == u'%';
}

bool isYear(const Quantity &quantity)
{
    return !quantity.scaled && quantity.range.length == 4 && quantity.value >= 1000 && quantity.value <= 2100;
}

/// What is counted; empty for sums and measures, of which a text has many.
QString countedPair(const Reading &reading, const Quantity &quantity)
{
    static const QSet<QString> measures = {u"đồng"_qs, u"usd"_qs, u"euro"_qs, u"km"_qs, u"m"_qs,   u"mét"_qs,
                                           u"kg"_qs,   u"tấn"_qs, u"tạ"_qs,   u"ha"_qs, u"lít"_qs, u"người"_qs,
                                           u"héc"_qs,  u"gam"_qs, u"bảng"_qs, u"tệ"_qs, u"m2"_qs,  u"phần"_qs,
                                           u"so"_qs,   u"và"_qs,  u"của"_qs,  u"độ"_qs, u"là"_qs};
    const QStringList words = countedWords(reading, quantity, 2);
    return words.size() == 2 && (!measures.contains(words.first())) ? words.join(u' ') : QString();
}

/// "14-2", "1:20", "F-35": scores, ranges and names.
bool isPartOfLonger(const QString &text, TextRange range)
{
    const QStringView marks(u"-–/:.+*#&“‘'\"");
    const bool before = range.start > 0 && marks.contains(text.at(range.start - 1));
    const bool after =
        range.end() + 1 < text.size() && marks.contains(text.at(range.end())) && !text.at(range.end() + 1).isSpace();
    return before || after;
}

/// A number that tells how many, and not a small one.
bool isCount(const QString &text, const QList<ArticleWord> &words, const Quantity &quantity)
{
    return quantity.digits && quantity.value >= leastCount && !isWhole(text, quantity) && !isYear(quantity)
           && !isName(words, quantity) && !endsName(text, words, quantity) && !beginsAddress(words, quantity)
           && !announcesList(words, quantity) && !isPartOfLonger(text, quantity.range);
}

class Facts
{
public:
    Facts(const ArticleView &view, const QList<const Passage *> &text, const FactQuestion &question)
        : m_view(view), m_text(text), m_question(question)
    {}

    QList<Finding> lackingIn(const QList<const Passage *> &passages)
    {
        for (const Passage *passage : passages) {
            readQuantities(*passage);
            readNames(*passage);
        }
        return m_findings;
    }

private:
    const Said &said()
    {
        if (!m_said)
            m_said = readText();
        return *m_said;
    }

    Said readText() const
    {
        Said said;
        for (const Passage *passage : m_text) {
            const Reading &reading = m_view.readingOf(*passage);
            addValues(reading, said.values);
            addNumbers(*passage, reading, said);
            for (const ArticleWord &word : reading.words)
                said.words.insert(word.key());
            addPersons(*passage, reading, said);
        }
        std::sort(said.values.begin(), said.values.end());
        return said;
    }

    static void addNumbers(const Passage &passage, const Reading &reading, Said &said)
    {
        for (const Quantity &quantity : quantitiesIn(reading)) {
            const QString pair = countedPair(reading, quantity);
            if (quantity.digits && !pair.isEmpty())
                said.numbers[pair].insert(passage.text.sliced(quantity.range.start, quantity.range.length));
        }
    }

    static void addPersons(const Passage &passage, const Reading &reading, Said &said)
    {
        for (ProperName name : properNamesIn(passage, reading.words)) {
            if (!isPerson(name) && name.opens && name.words.size() > 2)
                name = withoutFirst(name);
            if (isPerson(name))
                said.persons.insert(name.key(), name.words);
        }
    }

    void readQuantities(const Passage &passage)
    {
        const Reading &reading = m_view.readingOf(passage);
        for (const Quantity &quantity : quantitiesIn(reading)) {
            if (isCount(passage.text, reading.words, quantity) && !isSaid(reading, quantity))
                sayNumber(passage, reading, quantity);
        }
    }

    bool isSaid(const Reading &reading, const Quantity &quantity)
    {
        const std::vector<double> &values = said().values;
        const double value = quantity.value;
        for (const double unit : {1.0, 10.0, 0.1, 100.0, 0.01, 1e3, 1e-3, 1e4, 1e-4, 1e6, 1e-6}) {
            if (hasExactly(values, value * unit))
                return true;
        }
        if (!isRound(value) && !quantity.scaled && !isRounding(wordAt(reading.words, quantity.wordBefore)))
            return hasRoundNear(values, value);
        return has(values, value * (1 - roundedBy), value * (1 + roundedBy));
    }

    void sayNumber(const Passage &passage, const Reading &reading, const Quantity &quantity)
    {
        const QString written = passage.text.sliced(quantity.range.start, quantity.range.length);
        const QSet<QString> others = said().numbers.value(countedPair(reading, quantity));
        const bool slip = others.size() == 1 && areSlips(written, *others.begin())
                          && !passage.text.contains(*others.begin()); // "13 of the 18 boats"
        say(passage, quantity.range, written, slip ? *others.begin() : QString());
    }

    /// Figures further apart count different things.
    static bool areSlips(const QString &one, const QString &other)
    {
        return areSwapped(one, other) || (one.size() > 2 && areOneDigitApart(one, other));
    }

    void say(const Passage &passage, TextRange range, const QString &written, const QString &other)
    {
        if (m_findings.size() >= remarksAtMost || m_remarked.contains(written)
            || (other.isEmpty() && m_question.lacking.isEmpty()))
            return;
        m_remarked.insert(written);
        const QString message =
            other.isEmpty() ? m_question.lacking.arg(written) : m_question.different.arg(written, other);
        const QStringList replacements = other.isEmpty() || other == written ? QStringList() : QStringList{other};
        m_findings.append(
            findingAt(passage, range,
                      {m_question.rule, other.isEmpty() ? Severity::Info : Severity::Warning, message, replacements}));
    }

    void readNames(const Passage &passage)
    {
        for (ProperName name : properNamesIn(passage, m_view.wordsOf(passage))) {
            if (!isPerson(name) && name.opens && name.words.size() > 2)
                name = withoutFirst(name);
            if (isPerson(name) && !namesPlace(m_view.wordsOf(passage), name.first)
                && !followsNumber(passage.text, name.range().start) && !said().persons.contains(name.key()))
                readPerson(passage, name);
        }
    }

    void readPerson(const Passage &passage, const ProperName &name)
    {
        const QString written = passage.text.sliced(name.range().start, name.range().length);
        const QString near = nearPerson(name);
        if (!near.isEmpty())
            return say(passage, name.range(), written, near);
        if (!said().words.contains(name.words.last().key()) && !bearsTitle(m_view.wordsOf(passage), name.first))
            say(passage, name.range(), written, {});
    }

    /// "Thủ tướng Nguyễn Văn A", of whom the text goes on as "Thủ tướng".
    bool bearsTitle(const QList<ArticleWord> &words, qsizetype first)
    {
        static const QSet<QString> plain = {u"ông"_qs, u"bà"_qs,  u"anh"_qs, u"chị"_qs, u"em"_qs,  u"cô"_qs,
                                            u"chú"_qs, u"bác"_qs, u"cụ"_qs,  u"là"_qs,  u"của"_qs, u"và"_qs,
                                            u"với"_qs, u"cho"_qs, u"do"_qs,  u"cáo"_qs, u"can"_qs, u"tượng"_qs};
        const QString before = wordAt(words, first - 1);
        return !before.isEmpty() && words.at(first).joined() && !plain.contains(before)
               && said().words.contains(before);
    }

    /// The person of the text whose name differs by one slip; empty when there is none or more than one.
    QString nearPerson(const ProperName &name)
    {
        QString found;
        for (const QList<ArticleWord> &other : std::as_const(said().persons)) {
            if (!isOneSlipApart(name.words, other))
                continue;
            if (!found.isEmpty())
                return {};
            for (const ArticleWord &word : other)
                found += (found.isEmpty() ? QString() : QStringLiteral(" ")) + word.text();
        }
        return found;
    }

    static bool isOneSlipApart(const QList<ArticleWord> &one, const QList<ArticleWord> &other)
    {
        if (one.size() != other.size())
            return false;
        int slips = 0;
        for (qsizetype i = 0; i < one.size(); ++i) {
            if (one.at(i).key() == other.at(i).key())
                continue;
            if (++slips > 1 || !areNear(one.at(i).key(), other.at(i).key()))
                return false;
        }
        return slips == 1;
    }

    const ArticleView &m_view;
    const QList<const Passage *> &m_text;
    const FactQuestion &m_question;
    std::optional<Said> m_said;
    QSet<QString> m_remarked;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> lackingFacts(const ArticleView &view, const QList<const Passage *> &passages,
                            const QList<const Passage *> &text, const FactQuestion &question)
{
    if (passages.isEmpty() || text.isEmpty())
        return {};
    return Facts(view, text, question).lackingIn(passages);
}

QList<const Passage *> passagesOfParts(const QList<Passage> &passages, const QList<Part> &parts)
{
    QList<const Passage *> found;
    for (const Passage &passage : passages) {
        if (!passage.text.isEmpty() && parts.contains(passage.place.part))
            found.append(&passage);
    }
    return found;
}

QList<Part> bodyParts()
{
    return {Part::Body,      Part::CrossHead, Part::ListItem, Part::Quote,
            Part::PullQuote, Part::Speaker,   Part::BoxTitle, Part::Cell};
}

} // namespace toasoan
