#include "app/language/spoken/spoken_acronym.h"
#include "app/language/spoken/spoken_text.h"
#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

namespace {

/// What is written and what is said, a line each.
void addCases(const QList<std::pair<QString, QString>> &cases)
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("said");
    for (const auto &[written, said] : cases)
        QTest::newRow(qPrintable(written)) << written << said;
}

void compare()
{
    QFETCH(QString, written);
    QFETCH(QString, said);
    QCOMPARE(spokenText(written), said);
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

class TestSpokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        addCases(
            {{u"Ngày 2/9, tỉnh tổ chức lễ."_qs, u"Ngày mồng hai tháng chín, tỉnh tổ chức lễ."_qs},
             {u"Sáng 15/8/2026, đoàn về xã."_qs,
              u"Sáng ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi sáu, đoàn về xã."_qs},
             {u"họp báo hôm 10/4"_qs, u"họp báo hôm ngày mồng mười tháng tư"_qs},
             {u"dịp Quốc khánh 2/9"_qs, u"dịp Quốc khánh mồng hai tháng chín"_qs},
             {u"mồng 5/5 âm lịch"_qs, u"mồng năm tháng năm âm lịch"_qs},
             {u"mùng 3 Tết"_qs, u"mùng ba Tết"_qs},
             {u"nghỉ lễ 30/4-1/5"_qs, u"nghỉ lễ ba mươi tháng tư và mồng một tháng năm"_qs},
             {u"đường 30/4"_qs, u"đường ba mươi tháng tư"_qs},
             {u"trận mưa lũ (15/8) vừa qua"_qs, u"trận mưa lũ (ngày mười lăm tháng tám) vừa qua"_qs},
             {u"từ ngày 1/9 đến 5/9"_qs, u"từ ngày mồng một tháng chín đến ngày mồng năm tháng chín"_qs},
             {u"từ 1-3/9"_qs, u"từ ngày mồng một đến ngày mồng ba tháng chín"_qs},
             {u"diễn ra 28/8 - 3/9"_qs, u"diễn ra ngày hai mươi tám tháng tám đến ngày mồng ba tháng chín"_qs},
             {u"từ ngày 28/8-3/9/2026"_qs,
              u"từ ngày hai mươi tám tháng tám đến ngày mồng ba tháng chín năm hai nghìn không trăm hai mươi sáu"_qs},
             {u"ngày 2-9-1945"_qs, u"ngày mồng hai tháng chín năm một nghìn chín trăm bốn mươi lăm"_qs},
             {u"ngày 02.09.1945"_qs, u"ngày mồng hai tháng chín năm một nghìn chín trăm bốn mươi lăm"_qs},
             {u"sáng 2-9"_qs, u"sáng ngày mồng hai tháng chín"_qs},
             {u"ngày 2 tháng 9 năm 1945"_qs, u"ngày mồng hai tháng chín năm một nghìn chín trăm bốn mươi lăm"_qs},
             {u"ngày 10 tháng 3 âm lịch"_qs, u"ngày mồng mười tháng ba âm lịch"_qs},
             {u"ngày 15 và 16/8"_qs, u"ngày mười lăm và ngày mười sáu tháng tám"_qs},
             {u"các ngày 5, 6 và 7/8"_qs, u"các ngày mồng năm, sáu và ngày mồng bảy tháng tám"_qs},
             {u"mỗi ngày 5 người"_qs, u"mỗi ngày năm người"_qs},
             {u"trong 3 tháng 10 ngày"_qs, u"trong ba tháng mười ngày"_qs},
             {u"tháng 4/2026"_qs, u"tháng tư năm hai nghìn không trăm hai mươi sáu"_qs},
             {u"tháng 4 tới"_qs, u"tháng tư tới"_qs},
             {u"tháng 9-2026"_qs, u"tháng chín năm hai nghìn không trăm hai mươi sáu"_qs},
             {u"đến 6/2027 sẽ xong"_qs, u"đến tháng sáu năm hai nghìn không trăm hai mươi bảy sẽ xong"_qs},
             {u"quý 3/2026"_qs, u"quý ba năm hai nghìn không trăm hai mươi sáu"_qs},
             {u"năm 2026"_qs, u"năm hai nghìn không trăm hai mươi sáu"_qs},
             {u"năm 2005 và 1975"_qs, u"năm hai nghìn không trăm linh năm và một nghìn chín trăm bảy mươi lăm"_qs},
             {u"giai đoạn 2021-2026"_qs,
              u"giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu"_qs},
             {u"nhiệm kỳ 2025 - 2030"_qs,
              u"nhiệm kỳ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi"_qs},
             {u"mùa giải 2025/26"_qs, u"mùa giải hai nghìn không trăm hai mươi lăm, hai mươi sáu"_qs}});
    }
    void dates() { compare(); }

    void times_data()
    {
        addCases({{u"lúc 8h30"_qs, u"lúc tám giờ ba mươi phút"_qs},
                  {u"lúc 8 giờ 30"_qs, u"lúc tám giờ ba mươi phút"_qs},
                  {u"lúc 8h30 ngày 2/9"_qs, u"lúc tám giờ ba mươi phút ngày mồng hai tháng chín"_qs},
                  {u"lúc 8 giờ 05 phút"_qs, u"lúc tám giờ năm phút"_qs},
                  {u"lúc 14:05"_qs, u"lúc mười bốn giờ năm phút"_qs},
                  {u"từ 20:00"_qs, u"từ hai mươi giờ"_qs},
                  {u"lúc 10h"_qs, u"lúc mười giờ"_qs},
                  {u"lúc 19g15"_qs, u"lúc mười chín giờ mười lăm phút"_qs},
                  {u"chạy hết 2:05:30"_qs, u"chạy hết hai giờ năm phút ba mươi giây"_qs},
                  {u"từ 7h-11h30"_qs, u"từ bảy giờ đến mười một giờ ba mươi phút"_qs},
                  {u"từ 7-9h"_qs, u"từ bảy đến chín giờ"_qs},
                  {u"trực 24/24h"_qs, u"trực hai mươi tư trên hai mươi tư giờ"_qs},
                  {u"hoạt động 24/7"_qs, u"hoạt động hai mươi tư giờ trên bảy ngày"_qs},
                  {u"Hoạt động 24/7"_qs, u"Hoạt động hai mươi tư giờ trên bảy ngày"_qs},
                  {u"trong 8 giờ 30 người được cứu"_qs, u"trong tám giờ ba mươi người được cứu"_qs}});
    }
    void times() { compare(); }

    void quantities_data()
    {
        addCases({{u"12.000 người"_qs, u"Mười hai nghìn người"_qs},
                  {u"tăng 1,5 lần"_qs, u"tăng một phẩy năm lần"_qs},
                  {u"1.500 tỷ đồng"_qs, u"Một nghìn năm trăm tỷ đồng"_qs},
                  {u"hơn 6,82%"_qs, u"hơn sáu phẩy tám mươi hai phần trăm"_qs},
                  {u"đạt 8,02%"_qs, u"đạt tám phẩy không hai phần trăm"_qs},
                  {u"nắng nóng 37,5°C"_qs, u"nắng nóng ba mươi bảy phẩy năm độ C"_qs},
                  {u"38-40 độ C"_qs, u"Ba mươi tám đến bốn mươi độ C"_qs},
                  {u"rét -5°C"_qs, u"rét âm năm độ C"_qs},
                  {u"giảm còn −0,5%"_qs, u"giảm còn âm không phẩy năm phần trăm"_qs},
                  {u"nhà 100m2"_qs, u"nhà một trăm mét vuông"_qs},
                  {u"rộng 5.000 km²"_qs, u"rộng năm nghìn ki-lô-mét vuông"_qs},
                  {u"1.200ha rừng"_qs, u"Một nghìn hai trăm héc-ta rừng"_qs},
                  {u"hàng triệu ha"_qs, u"hàng triệu héc-ta"_qs},
                  {u"đi 60 km/h"_qs, u"đi sáu mươi ki-lô-mét trên giờ"_qs},
                  {u"xả 120 m3/s"_qs, u"xả một trăm hai mươi mét khối trên giây"_qs},
                  {u"dài 12 m, cao 3 m."_qs, u"dài mười hai mét, cao ba mét."_qs},
                  {u"mỗi km đường"_qs, u"mỗi ki-lô-mét đường"_qs},
                  {u"giá 50.000đ/kg"_qs, u"giá năm mươi nghìn đồng một ki-lô-gam"_qs},
                  {u"giá 8.500 đồng/kg"_qs, u"giá tám nghìn năm trăm đồng một ki-lô-gam"_qs},
                  {u"450 người/km2"_qs, u"Bốn trăm năm mươi người một ki-lô-mét vuông"_qs},
                  {u"3 lượt/ngày"_qs, u"Ba lượt một ngày"_qs},
                  {u"60 tạ/ha"_qs, u"Sáu mươi tạ một héc-ta"_qs},
                  {u"vay $500 triệu"_qs, u"vay năm trăm triệu đô la"_qs},
                  {u"chi 120 triệu USD"_qs, u"chi một trăm hai mươi triệu đô la Mỹ"_qs},
                  {u"1.000.000 VND"_qs, u"Một triệu đồng"_qs},
                  {u"khoảng ~500 người"_qs, u"khoảng năm trăm người"_qs},
                  {u"chừng ~500 người"_qs, u"chừng khoảng năm trăm người"_qs},
                  {u"bơi 4x100 m"_qs, u"bơi bốn nhân một trăm mét"_qs},
                  {u"phút 45+2"_qs, u"phút bốn mươi lăm cộng hai"_qs},
                  {u"chỉ số 1.234,56 điểm"_qs, u"chỉ số một nghìn hai trăm ba mươi tư phẩy năm mươi sáu điểm"_qs},
                  {u"220kV Nậm Sum"_qs, u"Hai trăm hai mươi ki-lô-vôn Nậm Sum"_qs},
                  {u"mưa 50-100mm"_qs, u"mưa năm mươi đến một trăm mi-li-mét"_qs},
                  {u"mục 2.1.3"_qs, u"mục hai chấm một chấm ba"_qs},
                  {u"2 người chết. 3 người bị thương."_qs, u"Hai người chết. Ba người bị thương."_qs},
                  {u"“5 năm qua”"_qs, u"“Năm năm qua”"_qs}});
    }
    void quantities() { compare(); }

    void rangesAndScores_data()
    {
        addCases({{u"tăng 10-15%"_qs, u"tăng mười đến mười lăm phần trăm"_qs},
                  {u"tăng 10%-15%"_qs, u"tăng mười phần trăm đến mười lăm phần trăm"_qs},
                  {u"tăng 10 - 15%"_qs, u"tăng mười đến mười lăm phần trăm"_qs},
                  {u"sau 2-3 năm"_qs, u"sau hai đến ba năm"_qs},
                  {u"thắng sau 2-3 năm"_qs, u"thắng sau hai đến ba năm"_qs},
                  {u"18-25 tuổi"_qs, u"Mười tám đến hai mươi lăm tuổi"_qs},
                  {u"1,5-2 triệu đồng"_qs, u"Một phẩy năm đến hai triệu đồng"_qs},
                  {u"thắng Thái Lan 2-1"_qs, u"thắng Thái Lan hai một"_qs},
                  {u"thua Thái Lan 1-2."_qs, u"thua Thái Lan một hai."_qs},
                  {u"tỷ số 0-3"_qs, u"tỷ số không ba"_qs},
                  {u"hòa 0-0"_qs, u"hòa không không"_qs},
                  {u"sơ đồ 4-3-3"_qs, u"sơ đồ bốn ba ba"_qs},
                  {u"Tổ 3 - Xóm 2"_qs, u"Tổ ba - Xóm hai"_qs}});
    }
    void rangesAndScores() { compare(); }

    void fractionsAndHouses_data()
    {
        addCases({{u"chiếm 3/4 diện tích"_qs, u"chiếm ba phần tư diện tích"_qs},
                  {u"1/3 số hộ"_qs, u"Một phần ba số hộ"_qs},
                  {u"hơn 2/3 đại biểu"_qs, u"hơn hai phần ba đại biểu"_qs},
                  {u"giảm 1/4"_qs, u"giảm một phần tư"_qs},
                  {u"sáng 3/4"_qs, u"sáng ngày mồng ba tháng tư"_qs},
                  {u"12/15 đại biểu"_qs, u"Mười hai trên mười lăm đại biểu"_qs},
                  {u"đạt 11/12 chỉ tiêu"_qs, u"đạt mười một trên mười hai chỉ tiêu"_qs},
                  {u"số 24/7 đường Lê Lợi"_qs, u"số hai mươi tư trên bảy đường Lê Lợi"_qs},
                  {u"ngõ 3/4"_qs, u"ngõ ba trên bốn"_qs},
                  {u"12/3/4 Nguyễn Trãi"_qs, u"Mười hai trên ba trên bốn Nguyễn Trãi"_qs},
                  {u"số nhà 15A"_qs, u"số nhà mười lăm a"_qs},
                  {u"ngày 29/2"_qs, u"ngày hai mươi chín tháng hai"_qs}});
    }
    void fractionsAndHouses() { compare(); }

    void documents_data()
    {
        addCases(
            {{u"Nghị quyết 57-NQ/TW của Bộ Chính trị"_qs, u"Nghị quyết năm mươi bảy của Bộ Chính trị"_qs},
             {u"theo Nghị quyết 57-NQ/TW."_qs, u"theo Nghị quyết năm mươi bảy của Trung ương."_qs},
             {u"Luật số 126/2025/QH15"_qs,
              u"Luật số một trăm hai mươi sáu năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm"_qs},
             {u"Nghị định 168/2024/NĐ-CP"_qs,
              u"Nghị định một trăm sáu mươi tám năm hai nghìn không trăm hai mươi tư của Chính phủ"_qs},
             {u"Quyết định 15/QĐ-UBND"_qs, u"Quyết định mười lăm của Ủy ban nhân dân"_qs},
             {u"Thông tư 36/2018/TT-BCA"_qs,
              u"Thông tư ba mươi sáu năm hai nghìn không trăm mười tám của Bộ Công an"_qs},
             {u"Chỉ thị số 05-CT/TW"_qs, u"Chỉ thị số năm của Trung ương"_qs},
             {u"Chỉ thị 15/CT-TTg"_qs, u"Chỉ thị mười lăm của Thủ tướng Chính phủ"_qs},
             {u"Công văn 123/UBND-VX"_qs, u"Công văn một trăm hai mươi ba Ủy ban nhân dân vê ích"_qs},
             {u"khoản 2 Điều 5"_qs, u"khoản hai Điều năm"_qs}});
    }
    void documents() { compare(); }

    void codes_data()
    {
        addCases({{u"dịch COVID-19"_qs, u"dịch cô-vít mười chín"_qs},
                  {u"hội nghị G20"_qs, u"hội nghị gờ hai mươi"_qs},
                  {u"tuyến QL1A"_qs, u"tuyến quốc lộ một a"_qs},
                  {u"quốc lộ 46B"_qs, u"quốc lộ bốn mươi sáu bê"_qs},
                  {u"đội U23 Việt Nam"_qs, u"đội u hai mươi ba Việt Nam"_qs},
                  {u"mạng 4G"_qs, u"mạng bốn gờ"_qs},
                  {u"cúm H5N1"_qs, u"cúm hát năm en-nờ một"_qs},
                  {u"chuyến bay MH370"_qs, u"chuyến bay em-mờ hát ba bảy không"_qs},
                  {u"máy bay Su-30"_qs, u"máy bay Su ba mươi"_qs},
                  {u"lớp 12A1"_qs, u"lớp mười hai a một"_qs},
                  {u"xe 37A-123.45"_qs, u"xe ba mươi bảy a một hai ba bốn năm"_qs},
                  {u"vùng A5B"_qs, u"vùng a năm bê"_qs}});
    }
    void codes() { compare(); }

    void phones_data()
    {
        addCases({{u"gọi số 0912.345.678"_qs, u"gọi số không chín một hai ba bốn năm sáu bảy tám"_qs},
                  {u"Điện thoại: 0912345678"_qs, u"Điện thoại: không chín một hai ba bốn năm sáu bảy tám"_qs},
                  {u"máy bàn 024.3825.1234"_qs, u"máy bàn không hai bốn ba tám hai năm một hai ba bốn"_qs},
                  {u"số +84 912 345 678"_qs, u"số cộng tám bốn chín một hai ba bốn năm sáu bảy tám"_qs},
                  {u"đường dây nóng: 1900 1234"_qs, u"đường dây nóng: một chín không không một hai ba bốn"_qs},
                  {u"tổng đài 113"_qs, u"tổng đài một một ba"_qs},
                  {u"hãy gọi 114"_qs, u"hãy gọi một một bốn"_qs},
                  {u"Gọi 115 ngay"_qs, u"Gọi một một năm ngay"_qs},
                  {u"gọi 12 cầu thủ"_qs, u"gọi mười hai cầu thủ"_qs},
                  {u"chiếc điện thoại 15 triệu đồng"_qs, u"chiếc điện thoại mười lăm triệu đồng"_qs},
                  {u"CCCD số 040123456789"_qs,
                   u"Căn cước công dân số không bốn không một hai ba bốn năm sáu bảy tám chín"_qs}});
    }
    void phones() { compare(); }

    void numerals_data()
    {
        addCases({{u"lần thứ XIV"_qs, u"lần thứ mười bốn"_qs},
                  {u"lần thứ I"_qs, u"lần thứ nhất"_qs},
                  {u"lần thứ 1"_qs, u"lần thứ nhất"_qs},
                  {u"thứ 4 tới"_qs, u"thứ tư tới"_qs},
                  {u"thứ 7"_qs, u"thứ bảy"_qs},
                  {u"Đại hội XIII"_qs, u"Đại hội mười ba"_qs},
                  {u"quý I"_qs, u"quý một"_qs},
                  {u"Quân khu IV"_qs, u"Quân khu bốn"_qs},
                  {u"khóa XV"_qs, u"khóa mười lăm"_qs},
                  {u"thế kỷ XXI"_qs, u"thế kỷ hai mươi mốt"_qs},
                  {u"Elizabeth II"_qs, u"Elizabeth hai"_qs},
                  {u"NHÀ MÁY XI MĂNG"_qs, u"NHÀ MÁY XI MĂNG"_qs}});
    }
    void numerals() { compare(); }

    void acronyms_data()
    {
        addCases({{u"UBND tỉnh và HĐND tỉnh"_qs, u"Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh"_qs},
                  {u"UBND TP.HCM"_qs, u"Ủy ban nhân dân Thành phố Hồ Chí Minh"_qs},
                  {u"ở TP. Vinh"_qs, u"ở thành phố Vinh"_qs},
                  {u"ở TP.Vinh"_qs, u"ở thành phố Vinh"_qs},
                  {u"về TP."_qs, u"về thành phố."_qs},
                  {u"BCH Đảng bộ"_qs, u"Ban Chấp hành Đảng bộ"_qs},
                  {u"BCH Quân sự tỉnh"_qs, u"Bộ Chỉ huy Quân sự tỉnh"_qs},
                  {u"CSGT xử lý vụ TNGT"_qs, u"Cảnh sát giao thông xử lý vụ tai nạn giao thông"_qs},
                  {u"trường THPT và THCS"_qs, u"trường trung học phổ thông và trung học cơ sở"_qs},
                  {u"ĐH Vinh"_qs, u"Đại học Vinh"_qs},
                  {u"Sở GD&ĐT, Sở KH&CN"_qs, u"Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ"_qs},
                  {u"Sở NN&PTNT"_qs, u"Sở Nông nghiệp và Phát triển nông thôn"_qs},
                  {u"UBND, MTTQ"_qs, u"Ủy ban nhân dân, Mặt trận Tổ quốc"_qs},
                  {u"các nước ASEAN"_qs, u"các nước A-xê-an"_qs},
                  {u"WHO cảnh báo"_qs, u"Tổ chức Y tế Thế giới cảnh báo"_qs},
                  {u"tăng trưởng GDP"_qs, u"tăng trưởng giê đê pê"_qs},
                  {u"HLV và VĐV của CLB"_qs, u"Huấn luyện viên và vận động viên của câu lạc bộ"_qs},
                  {u"PGS.TS. Mẫu"_qs, u"Phó Giáo sư, Tiến sĩ Mẫu"_qs},
                  {u"công ty BCX"_qs, u"công ty bê xê ích"_qs},
                  {u"hãng IKEA"_qs, u"hãng IKEA"_qs},
                  {u"AI là gì"_qs, u"Ây ai là gì"_qs},
                  {u"HỎI AI BÂY GIỜ"_qs, u"HỎI AI BÂY GIỜ"_qs},
                  {u"xoài, cam, v.v."_qs, u"xoài, cam, vân vân"_qs}});
    }
    void acronyms() { compare(); }

    void textWithoutFiguresIsUnchanged()
    {
        const QStringList texts{u"Tòa soạn hòa nhịp cùng ủy ban; bà con nói: “Chúng tôi mừng lắm!”"_qs,
                                u"Ông Nguyễn Văn Mẫu, Bí thư Đảng ủy xã, và anh John Smith (Anh)."_qs,
                                u"BÀ CON VÙNG LŨ MONG TRỜI TẠNH"_qs, u"A và B, C; xem https://baomau.vn/tin"_qs,
                                u"- - – … / % m g h"_qs};
        for (const QString &text : texts)
            QCOMPARE(spokenText(text), text);
        QVERIFY(rc::check("words of news", [] {
            const auto word = rc::gen::element(u"Tòa"_qs, u"soạn"_qs, u"ủy"_qs, u"ban"_qs, u"hòa,"_qs, u"khỏe."_qs,
                                               u"“thủy"_qs, u"Nghệ"_qs, u"An”"_qs, u"–"_qs, u"FIBA"_qs, u"Covid"_qs,
                                               u"\u2028"_qs, u"…"_qs, u"XI MĂNG"_qs);
            QString text;
            for (const QString &part : *rc::gen::container<std::vector<QString>>(word))
                text += part + u' ';
            RC_ASSERT(spokenText(text) == text);
        }));
    }

    void noDigitRemains()
    {
        QVERIFY(rc::check("of any text", [] {
            const QString text = *hardText();
            RC_ASSERT(!hasDigit(spokenText(text)));
        }));
        QVERIFY(rc::check("of figures and signs", [] {
            const auto piece = rc::gen::element(u"1"_qs, u"20"_qs, u"305"_qs, u"2026"_qs, u"0912"_qs, u"."_qs, u","_qs,
                                                u"-"_qs, u"–"_qs, u"/"_qs, u":"_qs, u" "_qs, u"%"_qs, u"h"_qs, u"m2"_qs,
                                                u"km"_qs, u"°C"_qs, u"ngày "_qs, u"số "_qs, u"NQ"_qs, u"TW"_qs, u"x"_qs,
                                                u"+"_qs, u"tháng "_qs, u"$"_qs, u"đ"_qs, u"QH15"_qs, u"\u0301"_qs);
            QString text;
            for (const QString &part : *rc::gen::container<std::vector<QString>>(piece))
                text += part;
            const QString said = spokenText(text);
            if (hasDigit(said) || said.contains(u"  ") > text.contains(u"  "))
                RC_FAIL(QString(text + u" → " + said).toStdString());
        }));
    }

    void composedTextStaysComposed()
    {
        QVERIFY(rc::check("NFC in, NFC out", [] {
            const QString text = (*hardText()).normalized(QString::NormalizationForm_C);
            const QString said = spokenText(text);
            RC_ASSERT(said == said.normalized(QString::NormalizationForm_C));
        }));
    }

    void whatWasSaidIsSaidAgain()
    {
        const QString said = spokenText(u"Sáng 2/9, UBND TP.HCM chi 1.500 tỷ đồng cho 12 km đường.");
        QCOMPARE(spokenText(said), said);
    }

    void longRunsOfDigitsEnd() { QVERIFY(!hasDigit(spokenText(QString(20000, u'7')))); }

    void aNewsroomsOwnWordsAreTaken()
    {
        const SpokenWords words({"UBX\tủy ban xanh\nkhông có thẻ\n# A\tb\n", "sải\tsải tay\n", "B\tbờ\n", {}, {}});
        QCOMPARE(spokenText(u"họp UBX", words), u"họp ủy ban xanh"_qs);
        QCOMPARE(spokenText(u"dài 2 sải", words), u"dài hai sải tay"_qs);
        QCOMPARE(spelledOut(u"BC", words), u"bờ C"_qs);
    }
};

QTEST_GUILESS_MAIN(TestSpokenText)
#include "test_spoken_text.moc"
