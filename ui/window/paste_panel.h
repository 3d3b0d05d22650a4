#pragma once
#include "app/desk/publishing_service.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace toasoan {

/// "Dán vào CMS": a slim window that stays above the browser. Return copies the field that is next and goes on to the
/// following one; when all is pasted, the address of the page is entered here.
class PastePanel : public QWidget
{
    Q_OBJECT

public:
    PastePanel(qint64 dispatch, const PasteSheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void posted(qint64 dispatch, const QString &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const PasteSheet &sheet);
    void askWhetherItIsGone(QWidget &copying, QWidget &pictures);
    [[nodiscard]] QWidget *addressRow();
    enum class As { Words, Page };
    void copy(As as);

    qint64 m_dispatch;
    QList<PasteField> m_fields;
    QListWidget *m_list;
    QLabel *m_said;
    QLineEdit *m_url;
    QPushButton *m_done;
};

} // namespace toasoan
