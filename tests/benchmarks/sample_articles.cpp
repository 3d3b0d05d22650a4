#include "tests/benchmarks/sample_articles.h"

#include "app/article/counts.h"

#include <QBuffer>
#include <QImage>

#include <random>

namespace toasoan::benchmarks {
namespace {

const char16_t *const syllables =
    u"các cấp ngành huyện tỉnh xã nông dân thành phố công tác lãnh đạo chỉ đạo tổ chức thực hiện nhiệm vụ năm nay "
    u"phát triển kinh tế văn hóa xã hội sản xuất kinh doanh nhân dân địa phương trường học sinh giáo viên bệnh viện "
    u"người lao động môi trường nước sạch đường giao thông cầu mới khởi công hoàn thành kế hoạch chương trình hỗ trợ "
    u"vốn vay giống cây trồng vật nuôi thu hoạch lúa rau quả thị trường giá bán xuất khẩu chất lượng cao khoa học "
    u"công nghệ số chuyển đổi dịch vụ hành chính hội nghị báo cáo đánh giá kết quả đạt được còn hạn chế khó khăn "
    u"nguyên nhân giải pháp thời gian tới tập trung đẩy mạnh tuyên truyền vận động bà con thôn bản đồng bằng miền núi "
    u"biển đảo thủy lợi rừng đất đai xây dựng nhà ở trạm y tế mùa vụ gia đình trẻ em phụ nữ thanh niên cựu chiến binh "
    u"ủy ban đoàn thể mặt trận quốc phòng an ninh trật tự an toàn phòng cháy chữa cháy bão lũ hạn hán";

/// Each is found by one rule of house style.
const QStringList &slips()
{
    static const QStringList all{QStringLiteral("dịch Covid - 19"),   QStringLiteral("giai đoạn 2020 - 2025"),
                                 QStringLiteral("hai  khoảng trắng"), QStringLiteral("Chỉ thị số 35 - CT/TW"),
                                 QStringLiteral("đồng chí Bí Thư"),   QStringLiteral("chữ  nàyy")};
    return all;
}

class Reporter
{
public:
    explicit Reporter(quint32 seed) : m_random(seed), m_syllables(QString::fromUtf16(syllables).split(u' ')) {}

    QString sentence(int words)
    {
        QStringList said;
        for (int i = 0; i < words; ++i)
            said.append(m_syllables.at(upTo(static_cast<int>(m_syllables.size()))));
        said.first()[0] = said.first()[0].toUpper();
        return said.join(u' ');
    }

    QString paragraph()
    {
        QStringList sentences;
        for (int i = 0; i < 4; ++i)
            sentences.append(sentence(12 + upTo(10)) + u'.');
        if (upTo(6) == 0)
            sentences.append(u"Nay là "_qs + slips().at(upTo(static_cast<int>(slips().size()))) + u'.');
        return sentences.join(u' ');
    }

    Text text()
    {
        Text text = plainText(paragraph() + u' ');
        if (upTo(4) == 0)
            text.append(Run{sentence(3), Mark::Bold, {}, {}});
        return text;
    }

    Figure figure(const std::optional<PictureRef> &picture)
    {
        Figure figure;
        figure.picture = picture;
        figure.caption = plainText(sentence(14) + u'.');
        figure.credit = QStringLiteral("Người Mẫu");
        figure.alt = sentence(9);
        return figure;
    }

    BlockContent content(int number)
    {
        switch (number % 12) {
        case 4:
            return CrossHead{2, plainText(sentence(6))};
        case 7:
            return ListBlock{ListStyle::Bullet, {{0, plainText(sentence(9)), {}}, {0, plainText(sentence(9)), {}}}};
        case 10:
            return Quote{{text()}, QStringLiteral("Ông Mẫu")};
        default:
            return Paragraph{text()};
        }
    }

private:
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    std::mt19937 m_random;
    QStringList m_syllables;
};

} // namespace

Article sampleArticle(const SampleShape &shape)
{
    Reporter reporter(shape.seed);
    Article article;
    article.kicker = QStringLiteral("Bài mẫu");
    article.headline = reporter.sentence(11);
    article.sapo = reporter.paragraph();
    article.sourceTag = QStringLiteral("(Baomau.vn)");
    article.bylines = {QStringLiteral("Người Mẫu")};
    article.sections = {QStringLiteral("Bài mẫu")};
    int words = countsOf(article).words;
    int figures = 0;
    const auto append = [&](const Block &block) {
        Article alone;
        alone.body = {block};
        words += countsOf(alone).words;
        article.body.append(block);
    };
    for (int number = 0; words < shape.words; ++number) {
        const int before = number == 0 ? 0 : words;
        append(newBlock(reporter.content(number)));
        if (figures * shape.words < shape.figures * before) {
            append(newBlock(reporter.figure(shape.picture)));
            ++figures;
        }
    }
    return normalized(article);
}

QByteArray samplePhotograph(quint32 seed, QSize size)
{
    std::mt19937 random(seed);
    QImage coarse(size / 8, QImage::Format_RGB32);
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            coarse.setPixel(x, y, static_cast<uint>(random()) | 0xff000000U);
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    coarse.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(&buffer, "JPEG", 90);
    return jpeg;
}

} // namespace toasoan::benchmarks
