#include "app/exchange/reading_copy/settled_pdf.h"

#include "app/base/hash.h"

#include <QString>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr in all of it
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace toasoan {
namespace {

constexpr qsizetype tagLetters = 6; // "ABCDEF+NotoSans", ISO 32000-1, 9.6.4

/// Of what the part of a font holds, where Qt takes the number of an object.
std::string subsetTag(QPDFObjectHandle file)
{
    const auto bytes = file.getRawStreamData();
    const QByteArray sum = sha256Hex(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                                                static_cast<qsizetype>(bytes->getSize())))
                               .toLatin1();
    std::string tag;
    for (qsizetype i = 0; i < tagLetters; ++i)
        tag += static_cast<char>('A' + sum[i] % 26);
    return tag;
}

void settleFont(QPDFObjectHandle font)
{
    const std::string name = font.getKey("/FontName").getName();
    const auto plus = name.find('+');
    if (plus != std::string::npos && font.getKey("/FontFile2").isStream())
        font.replaceKey("/FontName",
                        QPDFObjectHandle::newName('/' + subsetTag(font.getKey("/FontFile2")) + name.substr(plus)));
}

void settle(QPDF &pdf, const QDateTime &made)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor"))
            settleFont(object);
    }
    const QString time = made.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    QPDFObjectHandle about = pdf.getTrailer().getKey("/Info");
    pdf.getTrailer().removeKey("/ID"); // newer ones of Qt write one, and the times below, of which we want one
    pdf.getRoot().removeKey("/Metadata");
    if (!about.isDictionary())
        return;
    about.removeKey("/ModDate");
    about.replaceKey("/CreationDate", QPDFObjectHandle::newString(time.toStdString()));
}

/// Objects are numbered as they are met from the first page on.
QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

} // namespace

QByteArray settledPdf(const QByteArray &bytes, const QDateTime &made)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("reading copy", bytes.constData(), static_cast<size_t>(bytes.size()));
        settle(pdf, made);
        return written(pdf);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace toasoan
