#include "app/desk/picture_beside.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

} // namespace

/// One folder with a page, pictures in it and below it, and things outside that no page may reach.
class TestPictureBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outer = std::make_unique<QTemporaryDir>();
        QDir outer(m_outer->path());
        QVERIFY(outer.mkpath(u"bai/bai_files"_qs) && outer.mkpath(u"bai-khac"_qs));
        write(outer.filePath(u"bai/bai.html"_qs), "<img>");
        write(outer.filePath(u"bai/một ảnh.png"_qs), "inside");
        write(outer.filePath(u"bai/bai_files/a.png"_qs), "below");
        write(outer.filePath(u"ngoai.png"_qs), "outside");
        write(outer.filePath(u"bai-khac/a.png"_qs), "sibling");
        QVERIFY(QFile::link(outer.filePath(u"ngoai.png"_qs), outer.filePath(u"bai/link.png"_qs)));
        QVERIFY(QFile::link(outer.path(), outer.filePath(u"bai/folder"_qs)));
        QVERIFY(QFile::link(outer.filePath(u"bai/một ảnh.png"_qs), outer.filePath(u"bai/inner.png"_qs)));
        QVERIFY(QFile::link(outer.filePath(u"bai"_qs), outer.filePath(u"also"_qs)));
        m_page = outer.filePath(u"bai/bai.html"_qs);
    }

    void whatLiesBesideIsRead_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("below") << u"bai_files/a.png"_qs << QByteArray("below");
        QTest::newRow("dot") << u"./bai_files/a.png"_qs << QByteArray("below");
        QTest::newRow("percent-encoded") << u"m%E1%BB%99t%20%E1%BA%A3nh.png"_qs << QByteArray("inside");
        QTest::newRow("letters") << u"một ảnh.png"_qs << QByteArray("inside");
        QTest::newRow("query") << u"bai_files/a.png?v=2#top"_qs << QByteArray("below");
        QTest::newRow("a link that stays inside") << u"inner.png"_qs << QByteArray("inside");
    }

    void whatLiesBesideIsRead()
    {
        QFETCH(QString, source);
        QTEST(pictureBeside(m_page, source).value_or(QByteArray("refused")), "bytes");
    }

    void nothingElseIs_data()
    {
        QTest::addColumn<QString>("source");
        const QString outside = m_outer->filePath(u"ngoai.png"_qs);
        QTest::newRow("up") << u"../ngoai.png"_qs;
        QTest::newRow("up and down") << u"bai_files/../../ngoai.png"_qs;
        QTest::newRow("into a sibling") << u"../bai-khac/a.png"_qs;
        QTest::newRow("absolute") << outside;
        QTest::newRow("file:") << QString(u"file://" + outside);
        QTest::newRow("file: relative") << u"file:bai_files/a.png"_qs;
        QTest::newRow("FILE:") << QString(u"FILE://" + outside);
        QTest::newRow("space before the scheme") << QString(u" file://" + outside);
        QTest::newRow("http") << u"http://example.org/a.png"_qs;
        QTest::newRow("no scheme, a host") << u"//example.org/a.png"_qs;
        QTest::newRow("UNC") << u"\\\\server\\share\\a.png"_qs;
        QTest::newRow("UNC by slashes") << u"//server/share/a.png"_qs;
        QTest::newRow("backslashes up") << u"..\\ngoai.png"_qs;
        QTest::newRow("a drive") << u"C:\\a.png"_qs;
        QTest::newRow("encoded dots") << u"%2e%2e/ngoai.png"_qs;
        QTest::newRow("encoded slash") << u"..%2fngoai.png"_qs;
        QTest::newRow("encoded twice") << u"%252e%252e/ngoai.png"_qs;
        QTest::newRow("encoded absolute") << QString(u"%2f" + outside.mid(1));
        QTest::newRow("encoded backslash") << u"..%5cngoai.png"_qs;
        QTest::newRow("encoded scheme") << QString(u"file%3A//" + outside);
        QTest::newRow("NUL") << u"bai_files/a.png%00.html"_qs;
        QTest::newRow("a link out") << u"link.png"_qs;
        QTest::newRow("through a link out") << u"folder/ngoai.png"_qs;
        QTest::newRow("a link out and in") << u"folder/bai/bai_files/a.png/../../../../ngoai.png"_qs;
        QTest::newRow("a folder") << u"bai_files"_qs;
        QTest::newRow("nothing there") << u"none.png"_qs;
        QTest::newRow("empty") << QString();
        QTest::newRow("the folder itself") << u"."_qs;
        QTest::newRow("endless") << QString(3000, u'a');
    }

    void nothingElseIs()
    {
        QFETCH(QString, source);
        QVERIFY2(!pictureBeside(m_page, source), "it was read");
    }

    void theFolderIsTheOneThatThePageReallyLiesIn()
    {
        QCOMPARE(pictureBeside(m_outer->filePath(u"also/bai.html"_qs), u"bai_files/a.png"_qs).value(),
                 QByteArray("below"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_outer = std::make_unique<QTemporaryDir>();
    QString m_page;
};

QTEST_GUILESS_MAIN(TestPictureBeside)
#include "test_picture_beside.moc"
