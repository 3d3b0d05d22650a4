<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tòa Soạn</source>
        <translation>Giới thiệu Tòa Soạn</translation>
    </message>
    <message>
        <source>Tòa Soạn %1
A workstation for Vietnamese newsrooms.
Free software under GPL-3.0-or-later.
Your data: %2</source>
        <translation>Tòa Soạn %1
Phần mềm làm việc cho tòa soạn Việt Nam.
Phần mềm tự do theo GPL-3.0 trở lên.
Dữ liệu của bạn: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New article</source>
        <translation>Bài &amp;mới</translation>
    </message>
    <message>
        <source>Start an empty article</source>
        <translation>Bắt đầu một bài trống</translation>
    </message>
    <message>
        <source>&amp;Open copy…</source>
        <translation>Mở &amp;bản sao…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Lưu phiên bản</translation>
    </message>
    <message>
        <source>Keep the article as it is now as a version</source>
        <translation>Giữ bài như lúc này thành một phiên bản</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>Thông &amp;tin bài…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Chuyển vào thùng &amp;rác</translation>
    </message>
    <message>
        <source>Take the draft off the list; it can come back</source>
        <translation>Đưa bản thảo ra khỏi danh sách; có thể lấy lại</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Tù&amp;y chọn…</translation>
    </message>
    <message>
        <source>Name, pen name, paper, language, theme</source>
        <translation>Họ tên, bút danh, báo, ngôn ngữ, giao diện</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Đóng chương trình; mọi thứ đều được lưu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Bỏ thay đổi vừa làm</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Làm lại thay đổi vừa bỏ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>Cut what is selected</source>
        <translation>Cắt phần đang chọn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Sao chép phần đang chọn</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Paste text or a picture</source>
        <translation>Dán chữ hoặc ảnh</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Chọn toàn bộ bài</translation>
    </message>
    <message>
        <source>Find articles, with or without diacritics</source>
        <translation>Tìm bài, gõ có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Danh sách bài</translation>
    </message>
    <message>
        <source>Show or hide the list of drafts</source>
        <translation>Hiện hoặc ẩn danh sách bài</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Hiện hoặc ẩn bảng kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Dùng cả màn hình</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>Ả&amp;nh…</translation>
    </message>
    <message>
        <source>Put a picture into the article</source>
        <translation>Chèn ảnh vào bài</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Liên kết…</translation>
    </message>
    <message>
        <source>Make the selected words a link</source>
        <translation>Đặt liên kết cho chữ đang chọn</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>Đ&amp;oạn thường</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Đoạn văn thường</translation>
    </message>
    <message>
        <source>&amp;Cross-head</source>
        <translation>&amp;Tít xen</translation>
    </message>
    <message>
        <source>A heading inside the body</source>
        <translation>Tít nằm trong thân bài</translation>
    </message>
    <message>
        <source>&amp;Small cross-head</source>
        <translation>Tít xen &amp;nhỏ</translation>
    </message>
    <message>
        <source>A heading one level lower</source>
        <translation>Tít thấp hơn một bậc</translation>
    </message>
    <message>
        <source>&amp;Bullet list</source>
        <translation>Danh sách &amp;chấm đầu dòng</translation>
    </message>
    <message>
        <source>Items with bullets</source>
        <translation>Các mục có chấm đầu dòng</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Danh sách đánh &amp;số</translation>
    </message>
    <message>
        <source>Items with numbers</source>
        <translation>Các mục có đánh số</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Trích &amp;dẫn</translation>
    </message>
    <message>
        <source>Somebody&apos;s words, with who said them</source>
        <translation>Lời của một người, kèm tên người nói</translation>
    </message>
    <message>
        <source>A line of the article set large</source>
        <translation>Một câu trong bài, in cỡ lớn</translation>
    </message>
    <message>
        <source>B&amp;old</source>
        <translation>Đậ&amp;m</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Chữ đậm</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Ngh&amp;iêng</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Chữ nghiêng</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Gạch chân</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Chữ gạch chân</translation>
    </message>
    <message>
        <source>Stri&amp;ke out</source>
        <translation>Gạch ng&amp;ang</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Chữ gạch ngang</translation>
    </message>
    <message>
        <source>&amp;Check the article</source>
        <translation>&amp;Kiểm tra bài</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Đến bảng kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Chỗ cần xem kế &amp;tiếp</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Đến chỗ cần xem kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Chỗ cần xem t&amp;rước</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>Về chỗ cần xem trước đó</translation>
    </message>
    <message>
        <source>Double spaces, symbols, ranges: whatever needs no decision</source>
        <translation>Dấu cách thừa, ký hiệu văn bản, khoảng số: những chỗ không cần cân nhắc</translation>
    </message>
    <message>
        <source>&amp;Submit for editing</source>
        <translation>&amp;Gửi biên tập</translation>
    </message>
    <message>
        <source>Hand the article to the editors</source>
        <translation>Chuyển bài cho biên tập viên</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Trả lại…</translation>
    </message>
    <message>
        <source>Give the article back with a reason</source>
        <translation>Trả bài kèm lý do</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Duyệt…</translation>
    </message>
    <message>
        <source>Approve exactly this text</source>
        <translation>Duyệt đúng bản này</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Rút lại…</translation>
    </message>
    <message>
        <source>Take a submitted article back to go on writing</source>
        <translation>Lấy lại bài đã gửi để viết tiếp</translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation>Đánh dấu đã &amp;xuất bản</translation>
    </message>
    <message>
        <source>Note that the article is out</source>
        <translation>Ghi nhận bài đã ra mắt bạn đọc</translation>
    </message>
    <message>
        <source>&amp;About Tòa Soạn</source>
        <translation>&amp;Giới thiệu Tòa Soạn</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Phiên bản và giấy phép</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Chỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Chè&amp;n</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Côn&amp;g cụ</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Quy trình</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>Search the a&amp;rchive</source>
        <translation>Tìm trong &amp;kho bài</translation>
    </message>
    <message>
        <source>Pull quot&amp;e</source>
        <translation>Trích nổi &amp;bật</translation>
    </message>
    <message>
        <source>Fix all that is &amp;safe…</source>
        <translation>&amp;Sửa mọi chỗ chắc chắn…</translation>
    </message>
    <message>
        <source>&amp;Do not proofread</source>
        <translation>Không s&amp;oát phần đang chọn</translation>
    </message>
    <message>
        <source>Say nothing about the selected words; again: say it</source>
        <translation>Bỏ phần đang chọn ra ngoài việc soát; bấm lại để soát</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Print the reading copy: wide margin, line numbers, approval sheet</source>
        <translation>In bản đọc duyệt: lề rộng, đánh số dòng, phiếu duyệt bài</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Lưu thành P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the reading copy as a PDF file</source>
        <translation>Ghi bản đọc duyệt thành tệp PDF</translation>
    </message>
    <message>
        <source>Paste as pla&amp;in text</source>
        <translation>Dán khôn&amp;g định dạng</translation>
    </message>
    <message>
        <source>Paste the letters alone</source>
        <translation>Chỉ dán chữ</translation>
    </message>
    <message>
        <source>&amp;Preview in the browser</source>
        <translation>&amp;Xem trước trong trình duyệt</translation>
    </message>
    <message>
        <source>The article as the site will show it, desktop and phone</source>
        <translation>Bài như khi lên trang: máy tính và điện thoại</translation>
    </message>
    <message>
        <source>Subsc&amp;ript</source>
        <translation>C&amp;hỉ số dưới</translation>
    </message>
    <message>
        <source>Small letters below the line: H₂O</source>
        <translation>Chữ nhỏ dưới dòng: H₂O</translation>
    </message>
    <message>
        <source>Superscrip&amp;t</source>
        <translation>Chỉ số t&amp;rên</translation>
    </message>
    <message>
        <source>Small letters above the line: m²</source>
        <translation>Chữ nhỏ trên dòng: m²</translation>
    </message>
    <message>
        <source>Clear for&amp;matting</source>
        <translation>&amp;Xóa định dạng</translation>
    </message>
    <message>
        <source>Take bold, italic and the like off the selected words</source>
        <translation>Bỏ đậm, nghiêng và các định dạng khác khỏi phần đang chọn</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Thố&amp;ng kê…</translation>
    </message>
    <message>
        <source>Words, sentences, reading and radio time</source>
        <translation>Số chữ, số câu, thời gian đọc và phát thanh</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Bảng phím tắt…</translation>
    </message>
    <message>
        <source>All keys, to search, print and change</source>
        <translation>Mọi phím tắt: tìm, in, đổi</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>Nhận &amp;xét…</translation>
    </message>
    <message>
        <source>Say something about the selected words; readers never see it</source>
        <translation>Nói điều gì đó về chữ đã chọn; bạn đọc không bao giờ thấy</translation>
    </message>
    <message>
        <source>&amp;Test the input method…</source>
        <translation>&amp;Thử bộ gõ…</translation>
    </message>
    <message>
        <source>See whether Vietnamese letters arrive right, and what to do if not</source>
        <translation>Xem chữ tiếng Việt vào có đúng không, sai thì làm gì</translation>
    </message>
    <message>
        <source>Move block &amp;up</source>
        <translation>Đưa khối lê&amp;n trên</translation>
    </message>
    <message>
        <source>The block under the caret goes before the one above it</source>
        <translation>Khối đang đứng lên trước khối phía trên</translation>
    </message>
    <message>
        <source>Move block dow&amp;n</source>
        <translation>Đưa khối &amp;xuống dưới</translation>
    </message>
    <message>
        <source>The block under the caret goes after the one below it</source>
        <translation>Khối đang đứng xuống sau khối phía dưới</translation>
    </message>
    <message>
        <source>&amp;Block menu…</source>
        <translation>&amp;Việc với khối…</translation>
    </message>
    <message>
        <source>Move, copy, delete the block or turn it into another kind</source>
        <translation>Dời, nhân đôi, xóa khối hoặc đổi sang loại khác</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Bố cục bài</translation>
    </message>
    <message>
        <source>Show the article&apos;s cross-heads, boxes, pictures and tables</source>
        <translation>Xem tít phụ, hộp, ảnh và bảng của bài</translation>
    </message>
    <message>
        <source>Go to the &amp;other article</source>
        <translation>&amp;Sang bài bên cạnh</translation>
    </message>
    <message>
        <source>Between the article and the one beside it</source>
        <translation>Chuyển giữa bài đang viết và bài bên cạnh</translation>
    </message>
    <message>
        <source>&amp;Close the article beside</source>
        <translation>Đón&amp;g bài bên cạnh</translation>
    </message>
    <message>
        <source>Leave one article in the window</source>
        <translation>Chỉ để một bài trong cửa sổ</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Phóng t&amp;o</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Xem trang to hơn</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Xem trang nhỏ hơn</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>Cỡ t&amp;rang 100 %</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Xem trang ở cỡ 100 %</translation>
    </message>
    <message>
        <source>In&amp;visible characters</source>
        <translation>H&amp;iện ký tự ẩn</translation>
    </message>
    <message>
        <source>Show no-break spaces, doubled spaces and soft breaks</source>
        <translation>Hiện dấu cách không ngắt, dấu cách đôi và chỗ xuống dòng mềm</translation>
    </message>
    <message>
        <source>A&amp;lways light paper</source>
        <translation>Giấy &amp;luôn sáng</translation>
    </message>
    <message>
        <source>Keep the paper light in a dark window</source>
        <translation>Giữ trang giấy sáng trong giao diện tối</translation>
    </message>
    <message>
        <source>&amp;Paper only</source>
        <translation>&amp;Chỉ còn trang giấy</translation>
    </message>
    <message>
        <source>Nothing but the page, the line in hand in the middle; Escape leaves</source>
        <translation>Chỉ còn trang giấy, dòng đang viết ở giữa; Esc để thoát</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Tì&amp;m…</translation>
    </message>
    <message>
        <source>Find words in the article, with or without diacritics</source>
        <translation>Tìm chữ trong bài, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Th&amp;ay thế…</translation>
    </message>
    <message>
        <source>Put other words for those found</source>
        <translation>Thay chữ tìm thấy bằng chữ khác</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm chỗ kế t&amp;iếp</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Đến chỗ tìm thấy kế tiếp</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tìm chỗ t&amp;rước</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Đến chỗ tìm thấy phía trước</translation>
    </message>
    <message>
        <source>Profile, sections, genre, tags</source>
        <translation>Hồ sơ phong cách, chuyên mục, thể loại, từ khóa</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Hộp thông tin</translation>
    </message>
    <message>
        <source>A framed box around the selected paragraphs, or an empty one</source>
        <translation>Đóng khung các đoạn đang chọn, hoặc mở một hộp trống</translation>
    </message>
    <message>
        <source>&amp;Take the box away</source>
        <translation>Bỏ hộ&amp;p</translation>
    </message>
    <message>
        <source>Remove the frame; what stands in it stays</source>
        <translation>Bỏ khung, giữ nguyên nội dung trong hộp</translation>
    </message>
    <message>
        <source>T&amp;able…</source>
        <translation>&amp;Bảng…</translation>
    </message>
    <message>
        <source>Put a table into the article</source>
        <translation>Đưa bảng vào bài</translation>
    </message>
    <message>
        <source>&amp;Embed…</source>
        <translation>Nhúng nội &amp;dung…</translation>
    </message>
    <message>
        <source>Show a video or post by its address, as a card</source>
        <translation>Cho thấy video hay bài đăng theo địa chỉ, dưới dạng thẻ</translation>
    </message>
    <message>
        <source>&amp;Related links</source>
        <translation>Tin liên &amp;quan</translation>
    </message>
    <message>
        <source>Articles on the same matter, from the archive or by address</source>
        <translation>Các bài cùng chủ đề, từ kho bài hoặc theo địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>Đường &amp;kẻ ngang</translation>
    </message>
    <message>
        <source>A rule between two parts</source>
        <translation>Đường kẻ giữa hai phần</translation>
    </message>
    <message>
        <source>Make a &amp;gallery of the pictures</source>
        <translation>&amp;Gộp ảnh thành thư viện ảnh</translation>
    </message>
    <message>
        <source>One gallery of all pictures in the selection</source>
        <translation>Một thư viện ảnh gồm mọi ảnh đang chọn</translation>
    </message>
    <message>
        <source>Ta&amp;ke the gallery apart</source>
        <translation>&amp;Tách thư viện ảnh</translation>
    </message>
    <message>
        <source>Single pictures out of the gallery</source>
        <translation>Đưa thư viện ảnh về từng ảnh riêng</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the drafts…</source>
        <translation>Mã hó&amp;a kho bài…</translation>
    </message>
    <message>
        <source>Texts, history and backups can then be read with a passphrase only</source>
        <translation>Bài viết, lịch sử và bản sao lưu chỉ đọc được khi có mật khẩu</translation>
    </message>
    <message>
        <source>New by te&amp;mplate…</source>
        <translation>Bài mới th&amp;eo mẫu…</translation>
    </message>
    <message>
        <source>Start an article with the frame of its genre</source>
        <translation>Bắt đầu bài theo khung của thể loại</translation>
    </message>
    <message>
        <source>&amp;Attachments…</source>
        <translation>Tài liệu &amp;kèm bài…</translation>
    </message>
    <message>
        <source>Documents and recordings that lie with the draft and never leave with it</source>
        <translation>Tài liệu, ghi âm đi với bài trong máy; không bao giờ xuất ra cùng bài</translation>
    </message>
    <message>
        <source>Save as temp&amp;late…</source>
        <translation>Lư&amp;u làm mẫu…</translation>
    </message>
    <message>
        <source>Keep the article&apos;s frame for others to begin with</source>
        <translation>Giữ khung của bài để bài khác dùng</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>Where copies of all drafts are kept, make one now, go back to one</source>
        <translation>Bản sao của mọi bài nằm ở đâu, sao lưu ngay, khôi phục</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>K&amp;ho bài</translation>
    </message>
    <message>
        <source>All drafts as a table, with columns, in the whole window</source>
        <translation>Mọi bài thành bảng có cột, trên cả cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>Đ&amp;oạn hay dùng…</translation>
    </message>
    <message>
        <source>Words used again and again: by the abbreviation before the caret, or from the list</source>
        <translation>Những câu dùng nhiều lần: theo chữ tắt trước con trỏ, hoặc chọn trong danh sách</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Lị&amp;ch sử</translation>
    </message>
    <message>
        <source>Every version of the article beside it: read, compare, take back</source>
        <translation>Mọi phiên bản của bài, bên cạnh bài: đọc, so sánh, lấy lại</translation>
    </message>
    <message>
        <source>&amp;Notes of the newsroom…</source>
        <translation>&amp;Ghi chú nội bộ…</translation>
    </message>
    <message>
        <source>For the editor, and of private sources; readers never see them</source>
        <translation>Cho biên tập và về nguồn tin riêng; bạn đọc không bao giờ thấy</translation>
    </message>
    <message>
        <source>Bring files in as new articles: Word, LibreOffice, web pages, mails, text</source>
        <translation>Nhập tệp thành bài mới: Word, LibreOffice, trang web, thư, văn bản</translation>
    </message>
    <message>
        <source>Open &amp;web page…</source>
        <translation>Mở trang &amp;web…</translation>
    </message>
    <message>
        <source>Fetch one page by its address and make its article a draft</source>
        <translation>Tải một trang theo địa chỉ và lấy bài trong đó làm bản thảo</translation>
    </message>
    <message>
        <source>Paste rep&amp;ort</source>
        <translation>&amp;Báo cáo dán</translation>
    </message>
    <message>
        <source>What was done to the copy that came in last, to change line by line</source>
        <translation>Đã làm gì với bài vừa dán hoặc nhập; đổi lại được từng dòng</translation>
    </message>
    <message>
        <source>Convert old &amp;encoding…</source>
        <translation>Chuyển mã &amp;cũ…</translation>
    </message>
    <message>
        <source>TCVN3, VNI, VIQR and others to Unicode: the selection, or the article</source>
        <translation>TCVN3, VNI, VIQR… sang Unicode: phần đang chọn hoặc cả bài</translation>
    </message>
    <message>
        <source>C&amp;aptions of all pictures</source>
        <translation>Chú thích &amp;mọi ảnh</translation>
    </message>
    <message>
        <source>Write caption, photo credit and alt text of one picture after the other</source>
        <translation>Viết chú thích, nguồn ảnh và mô tả cho từng ảnh, lần lượt</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>Thư &amp;viện ảnh</translation>
    </message>
    <message>
        <source>Show all pictures that ever came in, to find and use them again</source>
        <translation>Hiện mọi ảnh từng đưa vào, để tìm và dùng lại</translation>
    </message>
    <message>
        <source>&amp;Change the picture…</source>
        <translation>&amp;Sửa ảnh…</translation>
    </message>
    <message>
        <source>Crop, turn, brighten it, hide faces; the original stays as it is</source>
        <translation>Cắt, xoay, chỉnh sáng, làm mờ mặt người; ảnh gốc giữ nguyên</translation>
    </message>
    <message>
        <source>Propose the &amp;topic</source>
        <translation>Đề x&amp;uất đề tài</translation>
    </message>
    <message>
        <source>Ask whether it may be written, before it is</source>
        <translation>Hỏi xem có được viết không, trước khi viết</translation>
    </message>
    <message>
        <source>A&amp;ccept the topic</source>
        <translation>Duyệt đề tà&amp;i</translation>
    </message>
    <message>
        <source>It may be written</source>
        <translation>Đề tài được viết</translation>
    </message>
    <message>
        <source>&amp;Begin editing</source>
        <translation>&amp;Nhận biên tập</translation>
    </message>
    <message>
        <source>Take the article up: others see that somebody works on it</source>
        <translation>Nhận bài: người khác thấy đã có người biên tập</translation>
    </message>
    <message>
        <source>Put &amp;forward for approval</source>
        <translation>Trìn&amp;h duyệt</translation>
    </message>
    <message>
        <source>It is edited: hand it to those who approve</source>
        <translation>Đã biên tập xong: chuyển cho người duyệt</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>Tạ&amp;m giữ…</translation>
    </message>
    <message>
        <source>It waits, with a reason</source>
        <translation>Bài chờ lại, có ghi lý do</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Làm tiế&amp;p</translation>
    </message>
    <message>
        <source>The article is edited again</source>
        <translation>Bài được biên tập tiếp</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the article…</source>
        <translation>Hủ&amp;y bài…</translation>
    </message>
    <message>
        <source>It will not appear; the text stays</source>
        <translation>Bài không đăng nữa; bản thảo vẫn còn</translation>
    </message>
    <message>
        <source>Write &amp;on</source>
        <translation>&amp;Viết tiếp</translation>
    </message>
    <message>
        <source>A cancelled article is written after all</source>
        <translation>Bài đã hủy được viết lại</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>Hẹn giờ đăng &amp;bài</translation>
    </message>
    <message>
        <source>Approved, and to appear at its time</source>
        <translation>Đã duyệt, chờ đến giờ đăng</translation>
    </message>
    <message>
        <source>Mark as correct&amp;ed…</source>
        <translation>Ghi nhận đã &amp;cải chính…</translation>
    </message>
    <message>
        <source>Ta&amp;ke down…</source>
        <translation>Gỡ &amp;khỏi trang…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Bà&amp;n giao…</translation>
    </message>
    <message>
        <source>A file for a colleague: history, comments and approvals too</source>
        <translation>Một tập tin cho đồng nghiệp: cả lịch sử, nhận xét và bản duyệt</translation>
    </message>
    <message>
        <source>Re&amp;ceive a hand-over…</source>
        <translation>Nhận bàn gia&amp;o…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s file in; what is here is put together with it</source>
        <translation>Nhận tập tin của đồng nghiệp; bài đang có được gộp với bản đó</translation>
    </message>
    <message>
        <source>Places to dec&amp;ide…</source>
        <translation>Chỗ cần xem sau khi gộ&amp;p…</translation>
    </message>
    <message>
        <source>What two people changed differently, side by side</source>
        <translation>Những chỗ hai người sửa khác nhau, đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Duty &amp;board</source>
        <translation>Bảng trực tò&amp;a soạn</translation>
    </message>
    <message>
        <source>Where each article waits, for whom and how long, in the whole window</source>
        <translation>Bài nào đang ở đâu, chờ ai, bao lâu rồi, trên cả cửa sổ</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation>&amp;Nhận xét</translation>
    </message>
    <message>
        <source>Show what people say about the article</source>
        <translation>Hiện những gì mọi người nhận xét về bài</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>Nhận xét kế t&amp;iếp</translation>
    </message>
    <message>
        <source>Go to the next words that somebody said something about</source>
        <translation>Đến chỗ kế tiếp có người nhận xét</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>Nhận xét t&amp;rước</translation>
    </message>
    <message>
        <source>Go to the comment before</source>
        <translation>Đến nhận xét trước đó</translation>
    </message>
    <message>
        <source>Res&amp;olve the comment</source>
        <translation>Xử lý / &amp;mở lại nhận xét</translation>
    </message>
    <message>
        <source>It is settled; again: it is open</source>
        <translation>Nhận xét đã xong; bấm lần nữa: mở lại</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Th&amp;ay đổi kế tiếp</translation>
    </message>
    <message>
        <source>What was changed since the last step, one after the other</source>
        <translation>Những gì đã sửa từ bước trước, lần lượt từng chỗ</translation>
    </message>
    <message>
        <source>Chan&amp;ge before</source>
        <translation>T&amp;hay đổi trước</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Đến thay đổi đứng trước</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Giữ thay đổi</translation>
    </message>
    <message>
        <source>It stays as it is; of a suggestion: it comes into the article</source>
        <translation>Để nguyên như đang có; với đề xuất: đưa vào bài</translation>
    </message>
    <message>
        <source>Put the change &amp;back</source>
        <translation>Hoàn &amp;lại thay đổi</translation>
    </message>
    <message>
        <source>As it was before; of a suggestion: it is declined</source>
        <translation>Trở lại như trước; với đề xuất: từ chối</translation>
    </message>
    <message>
        <source>Changes in two col&amp;umns</source>
        <translation>Thay đổi theo ha&amp;i cột</translation>
    </message>
    <message>
        <source>Old and new beside each other, or in one text</source>
        <translation>Bản cũ và bản mới đứng cạnh nhau, hoặc trong một văn bản</translation>
    </message>
    <message>
        <source>&amp;Write as a suggestion</source>
        <translation>Đề &amp;xuất sửa</translation>
    </message>
    <message>
        <source>What is typed from now on is a suggestion; the article stays as it is</source>
        <translation>Những gì gõ từ bây giờ là đề xuất; bài giữ nguyên</translation>
    </message>
    <message>
        <source>Dead&amp;line…</source>
        <translation>Hạn nộp, gia&amp;o việc…</translation>
    </message>
    <message>
        <source>By when the article is due, and who is to do what comes next</source>
        <translation>Bài phải xong lúc nào, và ai làm bước kế tiếp</translation>
    </message>
    <message>
        <source>What changed s&amp;ince the approval</source>
        <translation>&amp;So với bản đã duyệt</translation>
    </message>
    <message>
        <source>The approved text and the text as it is now, compared</source>
        <translation>So bản đã duyệt với bản hiện tại</translation>
    </message>
    <message>
        <source>People and ke&amp;ys…</source>
        <translation>Người và khó&amp;a ký…</translation>
    </message>
    <message>
        <source>Roles, keys to sign with, and the roster of them</source>
        <translation>Vai trò, khóa để ký và danh bạ khóa</translation>
    </message>
    <message>
        <source>Takedowns and correction&amp;s</source>
        <translation>Sổ &amp;quyết định gỡ bài, cải chính</translation>
    </message>
    <message>
        <source>The ledger: what was taken down or corrected, why, by whom, in the whole window</source>
        <translation>Sổ gỡ bài và cải chính: bài nào, vì sao, ai quyết định, trong cả cửa sổ</translation>
    </message>
    <message>
        <source>A correction was published: what was wrong, what is right, and why</source>
        <translation>Đã đăng cải chính: câu sai, câu đúng và lý do</translation>
    </message>
    <message>
        <source>Off the site, with the reason; author and editor are told, the text stays here</source>
        <translation>Gỡ khỏi trang, kèm lý do; tác giả và biên tập viên được báo, bài vẫn lưu ở đây</translation>
    </message>
    <message>
        <source>See that nobody changed the log of all steps, now and beside a day before</source>
        <translation>Xem có ai sửa nhật ký các bước không, ngay bây giờ và so với một ngày trước</translation>
    </message>
    <message>
        <source>&amp;Verify the log…</source>
        <translation>X&amp;em nhật ký thao tác…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>Đăng bài (&amp;v)…</translation>
    </message>
    <message>
        <source>Bring the approved article to the web, at once or at a time</source>
        <translation>Đưa bài đã duyệt lên web, ngay hoặc hẹn giờ</translation>
    </message>
    <message>
        <source>Destinations (&amp;g)…</source>
        <translation>Nơi đăng (&amp;z)…</translation>
    </message>
    <message>
        <source>Set up the sites and folders that articles go to</source>
        <translation>Thiết lập các trang web và thư mục nhận bài</translation>
    </message>
    <message>
        <source>Outbo&amp;x</source>
        <translation>Hộ&amp;p gửi</translation>
    </message>
    <message>
        <source>What is on its way to the web and what arrived, in the whole window</source>
        <translation>Những gì đang gửi lên web và đã tới, trong cả cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất bài…</translation>
    </message>
    <message>
        <source>Write the approved article as a sealed package or in another form</source>
        <translation>Ghi bài đã duyệt thành gói niêm phong hoặc ở dạng khác</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>↕ Block moved</source>
        <translation>↕ Chuyển chỗ khối</translation>
    </message>
    <message>
        <source>+ Block put in</source>
        <translation>+ Thêm khối</translation>
    </message>
    <message>
        <source>− Block taken out</source>
        <translation>− Bỏ khối</translation>
    </message>
    <message>
        <source>± Formatting: %1</source>
        <translation>± Định dạng: %1</translation>
    </message>
    <message>
        <source>± Spaces</source>
        <translation>± Khoảng trắng</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Khối %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Ở đây không có tùy chọn %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Tùy chọn %1 cần một giá trị.</translation>
    </message>
    <message>
        <source>list the drafts</source>
        <translation>liệt kê các bài</translation>
    </message>
    <message>
        <source>find drafts by words, with or without marks</source>
        <translation>tìm bài theo chữ, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>print an article as text, json, html or markdown</source>
        <translation>in bài ra dạng text, json, html hoặc markdown</translation>
    </message>
    <message>
        <source>change fields of an article, or replace it</source>
        <translation>sửa các trường của bài, hoặc thay cả bài</translation>
    </message>
    <message>
        <source>put pictures into an article: into figures that wait for theirs, then at the end</source>
        <translation>đưa ảnh vào bài: vào các khung còn chờ ảnh trước, rồi xuống cuối bài</translation>
    </message>
    <message>
        <source>proof a text or an article</source>
        <translation>soát lỗi một văn bản hoặc một bài</translation>
    </message>
    <message>
        <source>apply the fixes that need nobody&apos;s yes</source>
        <translation>sửa những lỗi không cần hỏi ai</translation>
    </message>
    <message>
        <source>list the people</source>
        <translation>liệt kê mọi người</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>thêm một người</translation>
    </message>
    <message>
        <source>hand an article in for editing</source>
        <translation>gửi bài đi biên tập</translation>
    </message>
    <message>
        <source>give an article back to its author</source>
        <translation>trả bài lại cho tác giả</translation>
    </message>
    <message>
        <source>approve an article as it stands</source>
        <translation>duyệt bài như đang có</translation>
    </message>
    <message>
        <source>take an article back before it is edited</source>
        <translation>rút bài lại trước khi biên tập</translation>
    </message>
    <message>
        <source>print an article&apos;s history</source>
        <translation>in lịch sử của bài</translation>
    </message>
    <message>
        <source>print who did what</source>
        <translation>in nhật ký ai đã làm gì</translation>
    </message>
    <message>
        <source>see that nobody changed that log</source>
        <translation>kiểm tra nhật ký ấy không bị sửa</translation>
    </message>
    <message>
        <source>write approved articles as packages or in another form</source>
        <translation>xuất bài đã duyệt thành gói hoặc dạng khác</translation>
    </message>
    <message>
        <source>see that a package is whole and approved</source>
        <translation>kiểm tra gói còn nguyên và đã duyệt</translation>
    </message>
    <message>
        <source>look at everything in the data folder and say what is not whole</source>
        <translation>xem toàn bộ thư mục dữ liệu và nói chỗ nào không nguyên vẹn</translation>
    </message>
    <message>
        <source>save at random and print ACK for each save: for tests</source>
        <translation>lưu ngẫu nhiên, in ACK sau mỗi lần lưu: để kiểm thử</translation>
    </message>
    <message>
        <source>There is no command “%1”; `toasoan-cli --help` lists them.</source>
        <translation>Không có lệnh “%1”; `toasoan-cli --help` liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>`toasoan-cli COMMAND --help` says more about one of them.</source>
        <translation>`toasoan-cli LỆNH --help` nói rõ hơn về từng lệnh.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the article is in the state “%2”.</source>
        <translation>Không thể “%1” khi bài đang ở trạng thái “%2”.</translation>
    </message>
    <message>
        <source>%2 may not do “%1”; these roles may: %3.</source>
        <translation>%2 không được “%1”; các vai trò được phép: %3.</translation>
    </message>
    <message>
        <source>%1 wrote the article, so somebody else must approve it.</source>
        <translation>%1 là tác giả nên người khác phải duyệt bài này.</translation>
    </message>
    <message>
        <source>Only the author may do “%1”, and that is not %2.</source>
        <translation>Chỉ tác giả mới được “%1”, mà %2 không phải tác giả.</translation>
    </message>
    <message>
        <source>“%1” needs a reason.</source>
        <translation>“%1” cần có lý do.</translation>
    </message>
    <message>
        <source>The article is in the trash.</source>
        <translation>Bài đang nằm trong thùng rác.</translation>
    </message>
    <message>
        <source>There is already somebody called %1.</source>
        <translation>Đã có người tên %1.</translation>
    </message>
    <message>
        <source>The data folder may only be read: %1.</source>
        <translation>Thư mục dữ liệu chỉ được đọc: %1.</translation>
    </message>
    <message>
        <source>The workflow does not allow it: %1.</source>
        <translation>Quy trình không cho phép: %1.</translation>
    </message>
    <message>
        <source>Too large: %1; the limit is %2.</source>
        <translation>Quá lớn: %1; giới hạn là %2.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Không đọc hoặc ghi được: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>Không đọc hoặc ghi được %1: %2.</translation>
    </message>
    <message>
        <source>The input is not what it should be: %1.</source>
        <translation>Đầu vào không đúng: %1.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Không tìm thấy %1.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Ổ đĩa đã đầy; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Another program holds the data folder; try again.</source>
        <translation>Một chương trình khác đang giữ thư mục dữ liệu; hãy thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not approved; only a copy marked as a draft may leave (--draft-copy).</source>
        <translation>“%1” chưa được duyệt; chỉ có thể xuất bản sao ghi rõ là nháp (--draft-copy).</translation>
    </message>
    <message>
        <source>“%1” was changed since it was approved; it must be approved again before it may leave.</source>
        <translation>“%1” đã sửa sau duyệt; phải duyệt lại trước khi xuất.</translation>
    </message>
    <message>
        <source>The picture %1 is not in the store.</source>
        <translation>Kho ảnh không có ảnh %1.</translation>
    </message>
    <message>
        <source>Something is wrong in Tòa Soạn itself: %1.</source>
        <translation>Có lỗi trong chính Tòa Soạn: %1.</translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation>--format là một trong: %1.</translation>
    </message>
    <message>
        <source>--lang is vi or en.</source>
        <translation>--lang là vi hoặc en.</translation>
    </message>
    <message>
        <source>Which command? `toasoan-cli --help` lists them.</source>
        <translation>Lệnh nào? `toasoan-cli --help` liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=TEXT with one of the fields %2.</source>
        <translation>“%1” không có dạng TRƯỜNG=CHỮ với một trong các trường %2.</translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”.</source>
        <translation>Trường %1 không thể là “%2”.</translation>
    </message>
    <message>
        <source>No vi_VN dictionary is installed (package hunspell-vi): spelling is not checked.</source>
        <translation>Chưa cài từ điển vi_VN (gói hunspell-vi): không soát chính tả.</translation>
    </message>
    <message>
        <source>--only is one of: %1.</source>
        <translation>--only là một trong: %1.</translation>
    </message>
    <message>
        <source>Say what to read: a FILE, or --draft ID.</source>
        <translation>Hãy nói đọc gì: một TỆP, hoặc --draft ID.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; the rules are: %2.</source>
        <translation>Không có quy tắc “%1”; các quy tắc là: %2.</translation>
    </message>
    <message>
        <source>Fixes applied: %1.</source>
        <translation>Số chỗ đã sửa: %1.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Không có trạng thái “%1”.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit là một số từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Say what to change: --set FIELD=TEXT or --json FILE.</source>
        <translation>Hãy nói sửa gì: --set TRƯỜNG=CHỮ hoặc --json TỆP.</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>Không có dạng “%1”.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, SHA-256 %3</source>
        <translation>%1: %2 byte, SHA-256 %3</translation>
    </message>
    <message>
        <source>Figures without a picture: %1; pages leave them out.</source>
        <translation>Số khung chưa có ảnh: %1; trang web bỏ qua các khung này.</translation>
    </message>
    <message>
        <source>Say where to write: --to PATH.</source>
        <translation>Hãy nói ghi vào đâu: --to ĐƯỜNG_DẪN.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>Several articles need a folder to go to; %1 is none.</source>
        <translation>Nhiều bài thì phải ghi vào một thư mục; %1 không phải thư mục.</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>Nhật ký còn nguyên.</translation>
    </message>
    <message>
        <source>The log is broken at entry %1 (%2).</source>
        <translation>Nhật ký bị hỏng ở mục %1 (%2).</translation>
    </message>
    <message>
        <source>left out: “%1” (%2)</source>
        <translation>đã bỏ: “%1” (%2)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>There is no role “%1”; the roles are: %2.</source>
        <translation>Không có vai trò “%1”; các vai trò là: %2.</translation>
    </message>
    <message>
        <source>Say what the person may do: --role, one of %1.</source>
        <translation>Hãy nói người ấy được làm gì: --role, một trong %1.</translation>
    </message>
    <message>
        <source>A person has a name.</source>
        <translation>Mỗi người phải có tên.</translation>
    </message>
    <message>
        <source>draft %1, revision %2: %3</source>
        <translation>bài %1, bản %2: %3</translation>
    </message>
    <message>
        <source>draft %1, journal: %2</source>
        <translation>bài %1, nhật ký gõ: %2</translation>
    </message>
    <message>
        <source>picture %1: %2</source>
        <translation>ảnh %1: %2</translation>
    </message>
    <message>
        <source>%1  revisions: %2  %3</source>
        <translation>%1  số bản: %2  %3</translation>
    </message>
    <message>
        <source>Everything in %1 is whole.</source>
        <translation>Mọi thứ trong %1 đều nguyên vẹn.</translation>
    </message>
    <message>
        <source>--seed and --actions are numbers.</source>
        <translation>--seed và --actions là số.</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT.</source>
        <translation>Hãy nêu lý do: --reason CHỮ.</translation>
    </message>
    <message>
        <source>learn a language model from texts; nothing leaves this machine</source>
        <translation>học mô hình ngôn ngữ từ văn bản; không có gì rời khỏi máy này</translation>
    </message>
    <message>
        <source>The newsroom&apos;s house style is not used: %1</source>
        <translation>Không dùng được phong cách riêng của tòa soạn: %1</translation>
    </message>
    <message>
        <source>New words: %1.</source>
        <translation>Từ mới: %1.</translation>
    </message>
    <message>
        <source>list the newsroom&apos;s own words</source>
        <translation>liệt kê từ riêng của tòa soạn</translation>
    </message>
    <message>
        <source>call a word or a name right</source>
        <translation>ghi nhận một từ hoặc tên là đúng</translation>
    </message>
    <message>
        <source>take over the words of another newsroom&apos;s file</source>
        <translation>nhập từ trong tệp của tòa soạn khác</translation>
    </message>
    <message>
        <source>The language model is not used: %1. Make it anew with `toasoan-cli learn`, or remove it.</source>
        <translation>Không dùng được mô hình ngôn ngữ: %1. Hãy tạo lại bằng `toasoan-cli learn`, hoặc xóa tệp đó.</translation>
    </message>
    <message>
        <source>There is no language model: a right word in the wrong place is not found.</source>
        <translation>Không có mô hình ngôn ngữ: không tìm được chữ đúng chính tả nhưng sai chỗ.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters; four words that nobody guesses are easier to keep.</source>
        <translation>Mật khẩu phải có ít nhất %1 chữ cái; bốn từ không ai đoán ra thì dễ nhớ hơn.</translation>
    </message>
    <message>
        <source>The drafts are encrypted already.</source>
        <translation>Kho bài đã mã hóa rồi.</translation>
    </message>
    <message>
        <source>The drafts are not encrypted.</source>
        <translation>Kho bài chưa mã hóa.</translation>
    </message>
    <message>
        <source>The drafts are encrypted; give the passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>Kho bài đã mã hóa; hãy đưa mật khẩu bằng --passphrase-file. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Nothing was changed.</source>
        <translation>Đây không phải mật khẩu, cũng không phải mã khôi phục. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Name the file of the new passphrase: --new-passphrase-file FILE.</source>
        <translation>Hãy chỉ tệp chứa mật khẩu mới: --new-passphrase-file TỆP.</translation>
    </message>
    <message>
        <source>The drafts are encrypted. Write the recovery code down and keep it away from this computer; it is shown only now:
%1</source>
        <translation>Kho bài đã mã hóa. Hãy chép mã khôi phục ra giấy và cất xa máy này; mã chỉ hiện lần này:
%1</translation>
    </message>
    <message>
        <source>The drafts are not encrypted any more.</source>
        <translation>Kho bài không còn mã hóa.</translation>
    </message>
    <message>
        <source>The new passphrase opens the drafts from now on; the recovery code stays as it is.</source>
        <translation>Từ giờ kho bài mở bằng mật khẩu mới; mã khôi phục vẫn như cũ.</translation>
    </message>
    <message>
        <source>take the encryption away again</source>
        <translation>bỏ mã hóa</translation>
    </message>
    <message>
        <source>change the passphrase of encrypted drafts</source>
        <translation>đổi mật khẩu của kho bài đã mã hóa</translation>
    </message>
    <message>
        <source>Pictures or attachments that are gone or damaged and so not in the backup: %1.</source>
        <translation>Ảnh hoặc tài liệu đã mất hay hỏng nên không có trong bản sao lưu: %1.</translation>
    </message>
    <message>
        <source>%1: drafts: %2, all checked; pictures and attachments copied: %3.</source>
        <translation>%1: số bài: %2, đã kiểm tra hết; ảnh và tài liệu chép thêm: %3.</translation>
    </message>
    <message>
        <source>Drafts that are back: %1.</source>
        <translation>Số bài đã khôi phục: %1.</translation>
    </message>
    <message>
        <source>The database that was here is kept: %1</source>
        <translation>Cơ sở dữ liệu trước đó được giữ lại: %1</translation>
    </message>
    <message>
        <source>a checked copy of all drafts; pictures and attachments go into folders beside it</source>
        <translation>sao lưu mọi bài, có kiểm tra; ảnh và tài liệu kèm bài nằm trong các thư mục bên cạnh</translation>
    </message>
    <message>
        <source>put a backup in the place of the drafts, which are kept beside it</source>
        <translation>khôi phục một bản sao lưu; dữ liệu đang có được giữ bên cạnh</translation>
    </message>
    <message>
        <source>“%1” is not in the trash; only what is there goes for good.</source>
        <translation>“%1” không nằm trong thùng rác; chỉ bài ở đó mới xóa hẳn được.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where a database is not safe. Choose a folder on this computer with --data; backups may go to the share.</source>
        <translation>%1 nằm trên ổ mạng (%2), nơi cơ sở dữ liệu không an toàn. Hãy chọn thư mục trên máy này bằng --data; bản sao lưu thì để trên ổ mạng được.</translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation>Đã dừng giữa chừng; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Stored data is damaged: %1. `toasoan-cli doctor` says what is whole; `toasoan-cli doctor --repair` saves that and keeps the damaged file.</source>
        <translation>Dữ liệu đã lưu bị hỏng: %1. `toasoan-cli doctor` cho biết phần nào còn nguyên; `toasoan-cli doctor --repair` cứu phần đó và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of Tòa Soạn, so this one only reads it; install the newer version to write.</source>
        <translation>Thư mục dữ liệu do phiên bản Tòa Soạn mới hơn ghi nên phiên bản này chỉ đọc được; muốn ghi, hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>Đã dừng giữa chừng.</translation>
    </message>
    <message>
        <source>%1 words, %2 bytes</source>
        <translation>%1 chữ, %2 byte</translation>
    </message>
    <message>
        <source>print what changed between two revisions</source>
        <translation>in những gì khác nhau giữa hai phiên bản</translation>
    </message>
    <message>
        <source>draft %1: %2</source>
        <translation>bài %1: %2</translation>
    </message>
    <message>
        <source>text %1: not what it was</source>
        <translation>văn bản %1: không còn như lúc ghi</translation>
    </message>
    <message>
        <source>attachment %1: gone or not what it was</source>
        <translation>tài liệu %1: đã mất hoặc không còn như lúc lưu</translation>
    </message>
    <message>
        <source>“%1” is lost; a backup may have it.</source>
        <translation>“%1” đã mất; có thể còn trong bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” is as it was at %2.</source>
        <translation>“%1” trở về như lúc %2.</translation>
    </message>
    <message>
        <source>The database is whole; nothing was to be repaired.</source>
        <translation>Cơ sở dữ liệu còn nguyên; không có gì phải sửa.</translation>
    </message>
    <message>
        <source>Drafts that open: %1. The damaged file is kept: %2</source>
        <translation>Số bài mở được: %1. Tệp hỏng được giữ lại: %2</translation>
    </message>
    <message>
        <source>Copying and checking (Ctrl+C gives it up):</source>
        <translation>Đang chép và kiểm tra (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Checking the backup (Ctrl+C gives it up):</source>
        <translation>Đang kiểm tra bản sao lưu (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Bringing in (Ctrl+C stops):</source>
        <translation>Đang nhập (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were brought in.</source>
        <translation>Đã dừng: %1 trên %2 tệp đã được nhập.</translation>
    </message>
    <message>
        <source>Repairing (Ctrl+C gives it up):</source>
        <translation>Đang sửa chữa (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Looking through everything (Ctrl+C gives it up):</source>
        <translation>Đang kiểm tra toàn bộ (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Encrypting (Ctrl+C gives it up):</source>
        <translation>Đang mã hóa (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Taking the encryption away (Ctrl+C gives it up):</source>
        <translation>Đang bỏ mã hóa (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Some files are not encrypted yet; the next command in this folder tries it again. %1</source>
        <translation>Một số tệp chưa được mã hóa; lệnh tiếp theo trong thư mục này sẽ thử lại. %1</translation>
    </message>
    <message>
        <source>encrypt the data folder and its backups with a passphrase</source>
        <translation>mã hóa thư mục dữ liệu và các bản sao lưu bằng mật khẩu</translation>
    </message>
    <message>
        <source>Drafts of an older version are brought into the form of this one (Ctrl+C gives it up):</source>
        <translation>Đang chuyển bài của phiên bản cũ sang dạng của phiên bản này (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>The index of words is brought up to date:</source>
        <translation>Đang cập nhật chỉ mục từ:</translation>
    </message>
    <message>
        <source>The index of words was damaged and is made anew; no draft is hurt (Ctrl+C gives it up):</source>
        <translation>Chỉ mục từ bị hỏng, đang lập lại; không bài nào bị ảnh hưởng (Ctrl+C để dừng):</translation>
    </message>
    <message>
        <source>Files of the kind .%1 need another program to be read: install %2, or save the file as .docx. Nothing was changed.</source>
        <translation>Tệp loại .%1 cần một chương trình khác để đọc: hãy cài %2, hoặc lưu tệp thành .docx. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>was there already; nothing was made</source>
        <translation>đã có sẵn; không tạo bài mới</translation>
    </message>
    <message>
        <source>make each file or web page a draft</source>
        <translation>biến mỗi tệp hoặc trang web thành một bản thảo</translation>
    </message>
    <message>
        <source>“%1” comes from a backup, as it was at %2.</source>
        <translation>“%1” được lấy từ bản sao lưu, như lúc %2.</translation>
    </message>
    <message>
        <source>“%1” shows a child or a victim who is neither hidden nor has consented, so the article does not leave.</source>
        <translation>“%1” có trẻ em hoặc nạn nhân chưa được che mặt và chưa có sự đồng ý, nên bài không xuất được.</translation>
    </message>
    <message>
        <source>picture %1: %2, used in %3</source>
        <translation>ảnh %1: %2, dùng trong %3</translation>
    </message>
    <message>
        <source>Looking for pictures that nothing shows (Ctrl+C gives it up):</source>
        <translation>Đang tìm ảnh không bài nào dùng (Ctrl+C để thôi):</translation>
    </message>
    <message>
        <source>Pictures taken away: %1 (%2).</source>
        <translation>Đã bỏ %1 ảnh (%2).</translation>
    </message>
    <message>
        <source>take away pictures that no version of any draft has shown for 30 days</source>
        <translation>bỏ những ảnh đã 30 ngày không bản nháp nào dùng, kể cả trong lịch sử</translation>
    </message>
    <message>
        <source>Articles stand where that way of working does not let them on: %1, for one in the state “%2”. Bring them out of there first; nothing was changed.</source>
        <translation>Quy trình đó không cho %1 bài đi tiếp, chẳng hạn bài đang ở trạng thái “%2”. Hãy đưa các bài ấy ra khỏi trạng thái đó trước; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no step “%1”; the steps are: %2.</source>
        <translation>Không có bước “%1”; các bước là: %2.</translation>
    </message>
    <message>
        <source>take any step of the newsroom&apos;s workflow: take-up, forward, hold…</source>
        <translation>thực hiện một bước bất kỳ trong quy trình: take-up, forward, hold…</translation>
    </message>
    <message>
        <source>show how the newsroom works: steps, states, roles</source>
        <translation>cho biết quy trình của tòa soạn: các bước, trạng thái, vai trò</translation>
    </message>
    <message>
        <source>work by small-newsroom, full-chain, or a file of one&apos;s own</source>
        <translation>làm việc theo small-newsroom, full-chain, hoặc một tệp riêng</translation>
    </message>
    <message>
        <source>Picture %1 has no caption; the house style lets no article out without.</source>
        <translation>Ảnh %1 chưa có chú thích; phong cách tòa soạn không cho bài ra khi thiếu.</translation>
    </message>
    <message>
        <source>Picture %1 does not say whose it is; the house style lets no article out without.</source>
        <translation>Ảnh %1 chưa ghi nguồn; phong cách tòa soạn không cho bài ra khi thiếu.</translation>
    </message>
    <message>
        <source>Picture %1 has no alternative text; the house style lets no article out without.</source>
        <translation>Ảnh %1 chưa có văn bản thay thế; phong cách tòa soạn không cho bài ra khi thiếu.</translation>
    </message>
    <message>
        <source>Returned by %1 (%2): %3</source>
        <translation>%1 trả lại (%2): %3</translation>
    </message>
    <message>
        <source>The article does not say “%1”.</source>
        <translation>Bài không có chữ “%1”.</translation>
    </message>
    <message>
        <source>The article has no comment “%1”.</source>
        <translation>Bài không có nhận xét “%1”.</translation>
    </message>
    <message>
        <source>Say what: --text TEXT.</source>
        <translation>Hãy ghi nội dung: --text TEXT.</translation>
    </message>
    <message>
        <source>list what people say about an article, and why it was returned</source>
        <translation>liệt kê nhận xét về một bài và lý do trả lại</translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation>đánh dấu nhận xét đã xử lý</translation>
    </message>
    <message>
        <source>open a settled comment again</source>
        <translation>mở lại nhận xét đã xử lý</translation>
    </message>
    <message>
        <source>suggest such changes; the article stays as it is until somebody accepts them</source>
        <translation>đề xuất sửa như vậy; bài giữ nguyên cho đến khi có người nhận</translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and that of %1 is not: `toasoan-cli people key` makes a key.</source>
        <translation>Tòa soạn yêu cầu bản duyệt phải có chữ ký, mà bản duyệt của %1 chưa ký: `toasoan-cli people key` tạo khóa.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the roster yet; an administrator signs it: `toasoan-cli roster sign`.</source>
        <translation>Khóa của %1 chưa có trong danh bạ; người quản trị ký bằng `toasoan-cli roster sign`.</translation>
    </message>
    <message>
        <source>The signature of %1 does not count (%2); approve the article again.</source>
        <translation>Chữ ký của %1 không có hiệu lực (%2); hãy duyệt lại bài.</translation>
    </message>
    <message>
        <source>The key of %1 was made on another computer and can sign only there; `toasoan-cli people key` makes one here.</source>
        <translation>Khóa của %1 được tạo trên máy khác và chỉ ký được ở đó; `toasoan-cli people key` tạo khóa ở đây.</translation>
    </message>
    <message>
        <source>That is not the key of %1.</source>
        <translation>Đây không phải khóa của %1.</translation>
    </message>
    <message>
        <source>That key is known already as the key of %1.</source>
        <translation>Khóa này đã là khóa của %1.</translation>
    </message>
    <message>
        <source>This key of %2 is new here. Have its owner read its words to you: “%1”. If they are the same, say so with --accept and the words.</source>
        <translation>Khóa này của %2 lần đầu gặp ở đây. Nhờ chủ khóa đọc các từ: “%1”. Nếu đúng, xác nhận bằng --accept kèm các từ.</translation>
    </message>
    <message>
        <source>A newer roster is here already: number %1.</source>
        <translation>Ở đây đã có danh bạ mới hơn: số %1.</translation>
    </message>
    <message>
        <source>There is no roster yet; the first key of an administrator (QuanTri) founds it.</source>
        <translation>Chưa có danh bạ; khóa đầu tiên của người quản trị (QuanTri) lập ra danh bạ.</translation>
    </message>
    <message>
        <source>Only an administrator (QuanTri) may do that.</source>
        <translation>Chỉ người quản trị (QuanTri) được làm việc này.</translation>
    </message>
    <message>
        <source>%1 may waive nothing; these roles may: %2.</source>
        <translation>%1 không được miễn trừ; vai trò được miễn trừ: %2.</translation>
    </message>
    <message>
        <source>Say why “%1” may be waived: --waive RULE=REASON.</source>
        <translation>Cho biết vì sao miễn trừ “%1”: --waive QUY_TẮC=LÝ_DO.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be waived.</source>
        <translation>“%1” không miễn trừ được.</translation>
    </message>
    <message>
        <source>%1 may not change what %2 wrote; suggest it with “propose”.</source>
        <translation>%1 không được sửa bài của %2; hãy đề xuất bằng lệnh “propose”.</translation>
    </message>
    <message>
        <source>%1 is no suggestion that waits for an answer.</source>
        <translation>%1 không phải là đề xuất đang chờ trả lời.</translation>
    </message>
    <message>
        <source>There is no reason “%1”; the reasons are: %2.</source>
        <translation>Không có lý do “%1”; các lý do là: %2.</translation>
    </message>
    <message>
        <source>The hand-over was not taken in: %1. Nothing was changed; let it be sent once more.</source>
        <translation>Chưa nhận gói bàn giao: %1. Không có gì thay đổi; hãy nhờ gửi lại.</translation>
    </message>
    <message>
        <source>What came under the name of “%1” is another article, so nothing was taken in.</source>
        <translation>Bài nhận được mang tên của “%1” nhưng là một bài khác nên không nhận gì cả.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Nothing was changed.</source>
        <translation>Mật khẩu này không mở được khóa. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>whole; approved by %1 on %2; %3</source>
        <translation>nguyên vẹn; %1 duyệt ngày %2; %3</translation>
    </message>
    <message>
        <source>waived: %1: %2</source>
        <translation>miễn trừ: %1: %2</translation>
    </message>
    <message>
        <source>Whose key it is could not be asked. %1</source>
        <translation>Không hỏi được khóa là của ai. %1</translation>
    </message>
    <message>
        <source>whole; a hand-over between colleagues, from %1; drafts: %2</source>
        <translation>nguyên vẹn; gói bàn giao giữa đồng nghiệp, của %1; số bài: %2</translation>
    </message>
    <message>
        <source>Say where to write: --to FILE.tsb.</source>
        <translation>Hãy cho biết ghi vào đâu: --to TẬP.tsb.</translation>
    </message>
    <message>
        <source>Pictures are taken along (Ctrl+C gives it up):</source>
        <translation>Đang lấy ảnh kèm theo (Ctrl+C để thôi):</translation>
    </message>
    <message>
        <source>Pictures are kept (Ctrl+C gives it up):</source>
        <translation>Đang cất ảnh (Ctrl+C để thôi):</translation>
    </message>
    <message>
        <source>write a copy for a colleague: history, comments and approvals too</source>
        <translation>ghi một bản cho đồng nghiệp: cả lịch sử, nhận xét và bản duyệt</translation>
    </message>
    <message>
        <source>take a colleague&apos;s copy in; what is here is put together with it</source>
        <translation>nhận bản của đồng nghiệp; bài đang có được gộp với bản đó</translation>
    </message>
    <message>
        <source>print what two people changed differently and nobody has decided</source>
        <translation>in những chỗ hai người sửa khác nhau mà chưa ai quyết</translation>
    </message>
    <message>
        <source>(not in the roster)</source>
        <translation>(chưa có trong danh bạ)</translation>
    </message>
    <message>
        <source>Name the file of the key&apos;s passphrase: --passphrase-file FILE.</source>
        <translation>Cho biết tệp chứa mật khẩu của khóa: --passphrase-file TỆP.</translation>
    </message>
    <message>
        <source>say anew what a person may do</source>
        <translation>đặt lại vai trò của một người</translation>
    </message>
    <message>
        <source>make a key for a person, locked with a passphrase</source>
        <translation>tạo khóa ký cho một người, khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>take a person&apos;s key from another computer, once its words were compared</source>
        <translation>nhận khóa của một người từ máy khác, sau khi so các từ</translation>
    </message>
    <message>
        <source>list the suggestions for an article that wait for an answer</source>
        <translation>liệt kê đề xuất sửa đang chờ trả lời của một bài</translation>
    </message>
    <message>
        <source>bring a suggestion into the article</source>
        <translation>đưa một đề xuất vào bài</translation>
    </message>
    <message>
        <source>answer a suggestion without taking it</source>
        <translation>trả lời đề xuất mà không nhận</translation>
    </message>
    <message>
        <source>Roster %1 of %2, signed by %3.</source>
        <translation>Danh bạ số %1 ngày %2, do %3 ký.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Mục %1: %2</translation>
    </message>
    <message>
        <source>Today&apos;s log still contains entry %1.</source>
        <translation>Nhật ký hôm nay vẫn còn mục %1.</translation>
    </message>
    <message>
        <source>Today&apos;s log ends before entry %1: entries were cut off.</source>
        <translation>Nhật ký hôm nay kết thúc trước mục %1: có mục bị cắt.</translation>
    </message>
    <message>
        <source>Today&apos;s log has another entry %1: it was written anew.</source>
        <translation>Mục %1 của nhật ký hôm nay đã khác: nhật ký bị viết lại.</translation>
    </message>
    <message>
        <source>The log itself is broken; `toasoan-cli audit verify` says where.</source>
        <translation>Bản thân nhật ký bị hỏng; `toasoan-cli audit verify` cho biết ở đâu.</translation>
    </message>
    <message>
        <source>What it is compared with: %1.</source>
        <translation>Bản đem so: %1.</translation>
    </message>
    <message>
        <source>show the signed list of keys and roles</source>
        <translation>xem danh bạ khóa và vai trò đã ký</translation>
    </message>
    <message>
        <source>sign keys and roles as they are now, as an administrator</source>
        <translation>ký danh bạ khóa và vai trò hiện tại, với tư cách quản trị</translation>
    </message>
    <message>
        <source>write the roster for other computers of the newsroom</source>
        <translation>ghi danh bạ ra tệp cho các máy khác của tòa soạn</translation>
    </message>
    <message>
        <source>take over a roster; the first one only with its fingerprint words</source>
        <translation>nhận một danh bạ; lần đầu phải kèm các từ của khóa</translation>
    </message>
    <message>
        <source>write down how far that log has come, to compare later</source>
        <translation>ghi lại nhật ký đã đến đâu, để so về sau</translation>
    </message>
    <message>
        <source>see that the log still contains what was written down</source>
        <translation>xem nhật ký còn chứa điều đã ghi lại không</translation>
    </message>
    <message>
        <source>Approvals must be signed.</source>
        <translation>Bản duyệt phải có chữ ký.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>“%1” is no time; write it like 2026-11-27T17:00.</source>
        <translation>“%1” không phải giờ; hãy viết như 2026-11-27T17:00.</translation>
    </message>
    <message>
        <source>Say what: --deadline TIME or --to PERSON.</source>
        <translation>Hãy nêu: --deadline TIME hoặc --to PERSON.</translation>
    </message>
    <message>
        <source>list the reasons for which articles are returned</source>
        <translation>liệt kê các lý do trả lại bài</translation>
    </message>
    <message>
        <source>where each article waits, for whom and how long; ▲ is late</source>
        <translation>bài nào đang ở đâu, chờ ai, bao lâu rồi; ▲ là quá hạn</translation>
    </message>
    <message>
        <source>by when an article is due, and who is asked to do what comes next</source>
        <translation>hạn nộp của bài và người được phân công bước kế tiếp</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đến ngày</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>Say the day as --%1 2026-11-27.</source>
        <translation>Hãy ghi ngày như --%1 2026-11-27.</translation>
    </message>
    <message>
        <source>Say who lends the role, and to whom: people delegate FROM TO.</source>
        <translation>Hãy nêu ai ủy quyền cho ai: people delegate FROM TO.</translation>
    </message>
    <message>
        <source>Say which one: people delegate --withdraw NUMBER; `toasoan-cli people delegations` lists them.</source>
        <translation>Hãy nêu ủy quyền nào: people delegate --withdraw NUMBER; `toasoan-cli people delegations` liệt kê các số.</translation>
    </message>
    <message>
        <source>lend a role to somebody for some days, or take it back</source>
        <translation>ủy quyền một vai trò cho người khác trong một số ngày, hoặc rút lại</translation>
    </message>
    <message>
        <source>list the roles that people lent each other, by number</source>
        <translation>liệt kê các ủy quyền, theo số</translation>
    </message>
    <message>
        <source>%1 approved in a role by delegation that its owner has not signed with a key of the roster; let them lend it once more, with a key.</source>
        <translation>%1 duyệt theo một ủy quyền chưa được người giao ký bằng khóa có trong danh bạ; hãy ủy quyền lại và ký bằng khóa.</translation>
    </message>
    <message>
        <source>%1 has a key and signs with it: give its passphrase with --passphrase-file. (What the keyring of the session remembers opens it in the window alone.)</source>
        <translation>%1 có khóa và ký bằng khóa đó: cho mật khẩu bằng --passphrase-file. (Khóa được chùm khóa của máy ghi nhớ chỉ mở được trong cửa sổ.)</translation>
    </message>
    <message>
        <source>“%1” needs a reason of the list: --code CODE, one of %2.</source>
        <translation>“%1” cần một lý do trong danh sách: --code CODE, một trong %2.</translation>
    </message>
    <message>
        <source>A correction names what was wrong and what is right: --wrong TEXT --right TEXT.</source>
        <translation>Cải chính phải nêu câu sai và câu đúng: --wrong TEXT --right TEXT.</translation>
    </message>
    <message>
        <source>That has been asked for already: %1.</source>
        <translation>Việc này đã được đề nghị: %1.</translation>
    </message>
    <message>
        <source>%1 does not wait for a decision.</source>
        <translation>%1 không chờ quyết định.</translation>
    </message>
    <message>
        <source>%1 is no order: nobody has decided so.</source>
        <translation>%1 không phải là quyết định: chưa ai quyết định như vậy.</translation>
    </message>
    <message>
        <source>“%1” is in the ledger of takedowns and corrections, so what was published is kept.</source>
        <translation>“%1” có trong sổ gỡ bài và cải chính, nên nội dung đã đăng phải được lưu.</translation>
    </message>
    <message>
        <source>No template of a correction is valid on %1; put one into the folder “corrections” of the data folder.</source>
        <translation>Không có mẫu cải chính nào còn hiệu lực ngày %1; hãy đặt một mẫu vào thư mục “corrections” của thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>More than one template of a correction is valid on %1: %2.</source>
        <translation>Có hơn một mẫu cải chính còn hiệu lực ngày %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken while this says nothing: %2 (%3). Write it with `toasoan-cli edit ID --set FIELD=TEXT`.</source>
        <translation>Chưa thể làm bước “%1” vì còn để trống: %2 (%3). Điền bằng `toasoan-cli edit ID --set FIELD=TEXT`.</translation>
    </message>
    <message>
        <source>“%1” is not taken while findings stand: %2 of them, first “%3”: %4 [%5]. `toasoan-cli check --draft ID` lists them.</source>
        <translation>Chưa thể làm bước “%1” vì còn %2 lỗi, trước hết là “%3”: %4 [%5]. `toasoan-cli check --draft ID` liệt kê tất cả.</translation>
    </message>
    <message>
        <source>“%1” wants the spelling checked, and no vi_VN dictionary is installed (package hunspell-vi).</source>
        <translation>Bước “%1” đòi kiểm tra chính tả mà máy chưa cài từ điển vi_VN (gói hunspell-vi).</translation>
    </message>
    <message>
        <source>A role is lent to somebody else.</source>
        <translation>Vai trò chỉ ủy quyền cho người khác.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role is never lent.</source>
        <translation>Vai trò quản trị không bao giờ được ủy quyền.</translation>
    </message>
    <message>
        <source>%1 does not have the role “%2” themselves, so they cannot lend it.</source>
        <translation>%1 không tự mình có vai trò “%2” nên không ủy quyền được.</translation>
    </message>
    <message>
        <source>%1 has the role “%2” already.</source>
        <translation>%1 đã có vai trò “%2”.</translation>
    </message>
    <message>
        <source>A role is lent from a day to the same or a later one, for at most %1 days.</source>
        <translation>Ủy quyền từ một ngày đến chính ngày đó hoặc ngày sau, nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>A role cannot be lent for days that are over.</source>
        <translation>Không thể ủy quyền cho những ngày đã qua.</translation>
    </message>
    <message>
        <source>Say why the role is lent, in at most %1 letters: --reason TEXT.</source>
        <translation>Hãy nêu lý do ủy quyền, nhiều nhất %1 chữ cái: --reason TEXT.</translation>
    </message>
    <message>
        <source>No known key of %1 signed the delegation, or they do not have the role; nothing was taken over.</source>
        <translation>Ủy quyền không được ký bằng khóa đã biết của %1, hoặc người này không có vai trò ấy; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Delegation %1 is over already.</source>
        <translation>Ủy quyền số %1 đã hết hiệu lực.</translation>
    </message>
    <message>
        <source>%1 may not withdraw it; %2 may, who has it by this, and an administrator.</source>
        <translation>%1 không rút được ủy quyền này; chỉ %2, người được ủy quyền và người quản trị rút được.</translation>
    </message>
    <message>
        <source>%2 wrote the article, so %1 cannot approve it by their delegation.</source>
        <translation>%2 viết bài này nên %1 không thể duyệt theo ủy quyền của người ấy.</translation>
    </message>
    <message>
        <source>“%1” is no number of the ledger.</source>
        <translation>“%1” không phải là số trong sổ.</translation>
    </message>
    <message>
        <source>Asked for, as number %1 of the ledger; the article stays as it is until somebody decides.</source>
        <translation>Đã gửi đề nghị, số %1 trong sổ; bài giữ nguyên cho đến khi có quyết định.</translation>
    </message>
    <message>
        <source>Say where to: --to FILE.</source>
        <translation>Ghi vào đâu: --to FILE.</translation>
    </message>
    <message>
        <source>take a published article down; who may not decide asks for it</source>
        <translation>gỡ bài đã đăng; người không có thẩm quyền thì gửi đề nghị</translation>
    </message>
    <message>
        <source>note that a published article is corrected; who may not decide asks for it</source>
        <translation>ghi là bài đã đăng được cải chính; người không có thẩm quyền thì gửi đề nghị</translation>
    </message>
    <message>
        <source>do what was asked for</source>
        <translation>chấp thuận đề nghị</translation>
    </message>
    <message>
        <source>decline what was asked for</source>
        <translation>không chấp thuận đề nghị</translation>
    </message>
    <message>
        <source>takedowns and corrections, what waits for a decision (▲) first</source>
        <translation>sổ gỡ bài và cải chính, đề nghị chờ quyết định (▲) trước</translation>
    </message>
    <message>
        <source>list the reasons for takedowns and corrections</source>
        <translation>liệt kê các lý do gỡ bài, cải chính</translation>
    </message>
    <message>
        <source>say that a person has seen what they are told</source>
        <translation>ghi là một người đã xem thông báo</translation>
    </message>
    <message>
        <source>make the public correction that belongs to an order, as a draft</source>
        <translation>tạo bản thảo thông tin cải chính, xin lỗi của một quyết định</translation>
    </message>
    <message>
        <source>write an order as a document: .html, or plain text</source>
        <translation>ghi quyết định thành văn bản: .html hoặc văn bản thuần</translation>
    </message>
    <message>
        <source>Each --wrong TEXT needs its --right TEXT.</source>
        <translation>Mỗi --wrong TEXT cần một --right TEXT.</translation>
    </message>
    <message>
        <source>must be filled: %1</source>
        <translation>phải điền: %1</translation>
    </message>
    <message>
        <source>must be free of findings: %1</source>
        <translation>phải sạch lỗi: %1</translation>
    </message>
    <message>
        <source>may be waived: %1</source>
        <translation>được miễn trừ: %1</translation>
    </message>
    <message>
        <source>The article has no picture number %1.</source>
        <translation>Bài không có ảnh số %1.</translation>
    </message>
    <message>
        <source>say something about words or a picture of an article, or answer</source>
        <translation>nhận xét về chữ hoặc ảnh trong bài, hoặc trả lời</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>ảnh %1</translation>
    </message>
    <message>
        <source>“%1” is under embargo until %2: give it that time with --at, or a reason with --embargo-reason where your role may.</source>
        <translation>“%1” cấm đăng đến %2: hẹn giờ đó bằng --at, hoặc nêu lý do bằng --embargo-reason nếu vai trò của bạn được phép.</translation>
    </message>
    <message>
        <source>%1 may not break an embargo; these roles may: %2.</source>
        <translation>%1 không được phá cấm đăng; các vai trò được phép: %2.</translation>
    </message>
    <message>
        <source>It is on its way there already: %1.</source>
        <translation>Bài đang trên đường tới đó rồi: %1.</translation>
    </message>
    <message>
        <source>“%1” is not at %2, so there is nothing to take down.</source>
        <translation>“%1” không có ở %2 nên không có gì để gỡ.</translation>
    </message>
    <message>
        <source>%1 is over; nothing happens to it any more.</source>
        <translation>%1 đã xong; không còn gì xảy ra với nó.</translation>
    </message>
    <message>
        <source>%2 is on its way to “%1”; end or cancel it first.</source>
        <translation>%2 đang trên đường tới “%1”; hãy để xong hoặc hủy trước.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”.</source>
        <translation>Đã có nơi đăng tên “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” of the destination is missing or not right.</source>
        <translation>Trường “%1” của nơi đăng thiếu hoặc không đúng.</translation>
    </message>
    <message>
        <source>a whole issue, “%1”; articles: %2</source>
        <translation>một số báo nguyên vẹn, “%1”; số bài: %2</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>“%1” không có dạng TÊN=GIÁ TRỊ.</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Đang hỏi trang web…</translation>
    </message>
    <message>
        <source>%1, as %2: %3</source>
        <translation>%1, với tên %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Say where: --to NAME.</source>
        <translation>Hãy cho biết nơi đăng: --to TÊN.</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-09-02T08:00:00+07:00.</source>
        <translation>“%1” không phải thời gian; hãy viết 2026-09-02T08:00:00+07:00.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>the page says what was approved</source>
        <translation>trang web đúng như bản duyệt</translation>
    </message>
    <message numerus="yes">
        <source>the page differs from what was approved in %n place(s)</source>
        <translation>
            <numerusform>trang web khác bản duyệt %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>list where articles can be published</source>
        <translation>liệt kê các nơi đăng</translation>
    </message>
    <message>
        <source>set a destination up, or change it</source>
        <translation>thiết lập hoặc đổi một nơi đăng</translation>
    </message>
    <message>
        <source>see that a destination takes us, and what may be done there</source>
        <translation>xem nơi đăng có nhận không và được làm gì ở đó</translation>
    </message>
    <message>
        <source>forget a destination</source>
        <translation>bỏ một nơi đăng</translation>
    </message>
    <message>
        <source>what is on its way; with --run send it</source>
        <translation>những gì đang gửi; với --run thì gửi đi</translation>
    </message>
    <message>
        <source>let something on its way wait</source>
        <translation>tạm dừng một bài đang gửi</translation>
    </message>
    <message>
        <source>go on with what was paused or stopped</source>
        <translation>tiếp tục bài đã tạm dừng hoặc bị dừng</translation>
    </message>
    <message>
        <source>go on, over what others changed at the destination</source>
        <translation>tiếp tục, ghi đè những gì người khác sửa ở nơi đăng</translation>
    </message>
    <message>
        <source>send it no more</source>
        <translation>không gửi nữa</translation>
    </message>
    <message>
        <source>bring an approved article to a destination</source>
        <translation>đưa bài đã duyệt tới một nơi đăng</translation>
    </message>
    <message>
        <source>compare the live page with what was approved</source>
        <translation>so sánh trang web với bản duyệt</translation>
    </message>
    <message>
        <source>Readers have it at %1 already, so a change cannot wait for a time.</source>
        <translation>Bạn đọc đã có bài ở %1 nên phần sửa không thể hẹn giờ.</translation>
    </message>
    <message>
        <source>“%1” is no number of the outbox.</source>
        <translation>“%1” không phải số của hộp gửi.</translation>
    </message>
    <message>
        <source>say at which address it is that was pasted by hand</source>
        <translation>cho biết bài dán tay đang ở địa chỉ nào</translation>
    </message>
    <message>
        <source>Nobody ordered “%1” to be taken down: `toasoan-cli take-down` does; it then leaves its destinations by itself.</source>
        <translation>Chưa ai quyết định gỡ “%1”: dùng `toasoan-cli take-down`; bài sẽ tự được gỡ khỏi các nơi đăng.</translation>
    </message>
    <message>
        <source>%1 is over already: give a later time with --at, or none.</source>
        <translation>%1 đã qua rồi: hãy cho một giờ muộn hơn bằng --at, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>An article stands at “%1” (%2); take it down first.</source>
        <translation>Có bài đang đăng ở “%1” (%2); hãy gỡ bài trước.</translation>
    </message>
    <message>
        <source>There is no form “%1” that a package can hold or a file can have.</source>
        <translation>Không có dạng “%1” nào mà gói chứa được hay tệp có thể mang.</translation>
    </message>
    <message>
        <source>Only a package holds other forms: --with goes with --as tsb.</source>
        <translation>Chỉ gói mới chứa thêm dạng khác: --with đi cùng --as tsb.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n text(s) of an old encoding read as Unicode</source>
        <translation>
            <numerusform>đổi %n đoạn mã cũ sang Unicode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) made plain</source>
        <translation>
            <numerusform>đổi %n khoảng trắng cứng thành thường</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden text(s) left out</source>
        <translation>
            <numerusform>bỏ %n đoạn chữ ẩn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out that a tracked change deleted</source>
        <translation>
            <numerusform>bỏ %n đoạn đã xóa theo dấu sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the web page around the article left out</source>
        <translation>
            <numerusform>bỏ %n phần của trang web quanh bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) fonts, colours, sizes dropped</source>
        <translation>
            <numerusform>bỏ phông, màu, cỡ chữ ở %n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out</source>
        <translation>
            <numerusform>bỏ %n nhận xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) or form(s) left out</source>
        <translation>
            <numerusform>bỏ %n mã chạy hoặc biểu mẫu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named that did not come along</source>
        <translation>
            <numerusform>%n ảnh được nhắc nhưng không đi kèm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about the page left out</source>
        <translation>
            <numerusform>bỏ %n dòng của trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bold, italic and the like kept in %n place(s)</source>
        <translation>
            <numerusform>giữ đậm, nghiêng… ở %n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) kept</source>
        <translation>
            <numerusform>giữ %n liên kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross-head(s) recognized</source>
        <translation>
            <numerusform>nhận ra %n tít xen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) kept</source>
        <translation>
            <numerusform>giữ %n danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) kept</source>
        <translation>
            <numerusform>giữ %n bảng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or caption(s) kept</source>
        <translation>
            <numerusform>giữ %n ảnh hoặc chú thích</numerusform>
        </translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thường</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Old Word</source>
        <translation>Word cũ</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Văn bản RTF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) and time(s) of messages left out</source>
        <translation>
            <numerusform>bỏ %n tên và giờ của tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Địa danh đầu tin</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Gallery</source>
        <translation>Thư viện ảnh</translation>
    </message>
    <message>
        <source>Information box</source>
        <translation>Hộp thông tin</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Embedded content</source>
        <translation>Nội dung nhúng</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Tin liên quan</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Đường phân cách</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>Do phiên bản mới hơn tạo ra</translation>
    </message>
    <message>
        <source>Kept as it is; not edited here</source>
        <translation>Giữ nguyên; không sửa ở đây</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dòng trên tít</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sapo: what happened, in fifty words</source>
        <translation>Sapo: chuyện gì đã xảy ra, trong năm mươi chữ</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Words of the person quoted</source>
        <translation>Lời của người được trích</translation>
    </message>
    <message>
        <source>A line worth setting large</source>
        <translation>Một câu đáng in lớn</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>ai nói</translation>
    </message>
    <message>
        <source>Caption: who or what, where, when</source>
        <translation>Chú thích ảnh: ai hoặc việc gì, ở đâu, khi nào</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>người chụp</translation>
    </message>
    <message>
        <source>what the picture shows, for those who cannot see it</source>
        <translation>điều thấy trong ảnh, cho người không nhìn được</translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation>Viết bài ở đây</translation>
    </message>
    <message>
        <source>▲ %1 words · profile “%2”: at most %3 advised</source>
        <translation>▲ %1 chữ · hồ sơ “%2”: nên ≤ %3</translation>
    </message>
    <message>
        <source>%1 words of %2</source>
        <translation>%1/%2 chữ</translation>
    </message>
    <message>
        <source>Photo: </source>
        <translation>Ảnh: </translation>
    </message>
    <message>
        <source>Alt text: </source>
        <translation>Văn bản thay thế: </translation>
    </message>
    <message>
        <source>Dateline: place, day</source>
        <translation>Địa danh đầu tin, ngày</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Tên hộp</translation>
    </message>
    <message>
        <source>Facts, figures, addresses</source>
        <translation>Số liệu, mốc thời gian, địa chỉ…</translation>
    </message>
    <message>
        <source>▲ %1 words of %2</source>
        <translation>▲ %1/%2 chữ</translation>
    </message>
    <message>
        <source>A gallery without pictures</source>
        <translation>Thư viện ảnh chưa có ảnh</translation>
    </message>
    <message>
        <source>The picture is not in the store</source>
        <translation>Ảnh không có trong kho</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Chưa có ảnh</translation>
    </message>
    <message>
        <source>Too large to be shown here; kept as it is</source>
        <translation>Quá lớn để hiện ở đây; vẫn được giữ nguyên</translation>
    </message>
    <message>
        <source>No article chosen yet</source>
        <translation>Chưa chọn bài nào</translation>
    </message>
    <message>
        <source>printed before the sapo</source>
        <translation>in ở đầu sapo</translation>
    </message>
    <message>
        <source>Source tag: </source>
        <translation>Thẻ nguồn: </translation>
    </message>
</context>
<context>
    <name>EmbargoRelease</name>
    <message>
        <source>Give a reason…</source>
        <translation>Nêu lý do…</translation>
    </message>
    <message>
        <source>Before the end of the embargo</source>
        <translation>Trước khi hết cấm đăng</translation>
    </message>
    <message>
        <source>Why does it leave early? This stands in the log.</source>
        <translation>Vì sao bài ra sớm? Lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>“%1” may not leave before %2. Whoever may break an embargo can let it leave early, with a reason.</source>
        <translation>“%1” không được ra trước %2. Người được phép bỏ cấm đăng có thể cho bài ra sớm, kèm lý do.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This person&apos;s role does not allow the step. Choose another person in Workflow › You work as.</source>
        <translation>Vai trò của người này không được làm bước ấy. Hãy chọn người khác ở Quy trình › Làm việc với tư cách.</translation>
    </message>
    <message>
        <source>Nobody approves their own copy. Another person with the right to approve must do it.</source>
        <translation>Không ai tự duyệt bài của mình. Một người khác có quyền duyệt phải làm việc này.</translation>
    </message>
    <message>
        <source>Only the author may take this step.</source>
        <translation>Chỉ tác giả mới được làm bước này.</translation>
    </message>
    <message>
        <source>A reason is needed. Write one and try again.</source>
        <translation>Cần có lý do. Hãy ghi lý do rồi làm lại.</translation>
    </message>
    <message>
        <source>The article&apos;s state does not allow this step now.</source>
        <translation>Trạng thái hiện tại của bài chưa cho phép bước này.</translation>
    </message>
    <message>
        <source>That cannot be done this way: %1.</source>
        <translation>Không làm cách này được: %1.</translation>
    </message>
    <message>
        <source>This could not be read (%1). Nothing in your articles has changed.</source>
        <translation>Không đọc được (%1). Các bài của bạn không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is larger than the program takes. Nothing has changed; use a smaller file.</source>
        <translation>Tệp lớn hơn mức chương trình nhận. Chưa có gì thay đổi; hãy dùng tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
    <message>
        <source>The computer could not read or write “%1” (%2). Your text stays in this window; try again or choose another place.</source>
        <translation>Máy không đọc hoặc ghi được “%1” (%2). Bài của bạn vẫn còn trong cửa sổ này; hãy thử lại hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The disk is full. Your text stays in this window: make room and it is saved by itself.</source>
        <translation>Đĩa đã đầy. Bài của bạn vẫn còn trong cửa sổ này: dọn bớt chỗ là bài tự được lưu.</translation>
    </message>
    <message>
        <source>Stored data of “%1” is damaged and was not used. Other drafts are sound.</source>
        <translation>Dữ liệu đã lưu của “%1” bị hỏng nên không được dùng. Các bản thảo khác vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of the program. It is only read now; install the newer version to write.</source>
        <translation>Thư mục dữ liệu do phiên bản mới hơn của chương trình ghi. Hiện chỉ đọc được; hãy cài phiên bản mới để viết tiếp.</translation>
    </message>
    <message>
        <source>Another program is using the drafts database. Your text stays in this window and is saved as soon as possible.</source>
        <translation>Một chương trình khác đang dùng kho bài. Bài của bạn vẫn còn trong cửa sổ này và sẽ được lưu ngay khi có thể.</translation>
    </message>
    <message>
        <source>A picture of the article is not in the store. Put it in again before the article leaves.</source>
        <translation>Có ảnh của bài không còn trong kho. Hãy chèn lại ảnh trước khi xuất bài.</translation>
    </message>
    <message>
        <source>Something went wrong in the program (%1). Your text is kept; please report it.</source>
        <translation>Chương trình gặp trục trặc (%1). Bài của bạn vẫn được giữ; xin hãy báo lại lỗi này.</translation>
    </message>
    <message>
        <source>The drafts are encrypted. Nothing is lost; type the passphrase to open them.</source>
        <translation>Kho bài đã mã hóa. Không mất gì cả; hãy gõ mật khẩu để mở.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Nothing is lost; try again.</source>
        <translation>Đây không phải mật khẩu, cũng không phải mã khôi phục. Không mất gì cả; hãy thử lại.</translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network share (%2), where the drafts would not be safe. Move it to this computer, or start the program with --data and a folder here; backups may go to the share.</source>
        <translation>Thư mục dữ liệu %1 nằm trên ổ mạng (%2), để bài ở đó không an toàn. Hãy chuyển về máy này hoặc mở chương trình với --data và một thư mục trên máy; bản sao lưu thì để trên ổ mạng được.</translation>
    </message>
    <message>
        <source>Broken off; nothing has changed.</source>
        <translation>Đã dừng giữa chừng; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation>Chỉ bài trong thùng rác mới xóa hẳn được.</translation>
    </message>
    <message>
        <source>This was stopped before its end. What was done is done.</source>
        <translation>Việc này đã dừng giữa chừng. Phần đã làm vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>No backup was made: these drafts are damaged on the disk: %1. The backups made before are kept. “Mend” in the message above the page saves what is whole.</source>
        <translation>Chưa sao lưu được: các bài này bị hỏng trên đĩa: %1. Các bản sao lưu trước vẫn còn. Bấm “Sửa” ở thông báo phía trên trang để cứu phần còn nguyên.</translation>
    </message>
    <message>
        <source>No backup was made: there is no room in %1. Your drafts are safe; make room or choose another folder.</source>
        <translation>Chưa sao lưu được: %1 đã hết chỗ. Bài vẫn an toàn; hãy dọn chỗ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No backup was made: the drafts are being restored. The next try follows by itself.</source>
        <translation>Chưa sao lưu được: bài đang được khôi phục. Chương trình sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>No backup was made (%1: %2). Your drafts are safe where they are; choose another folder or try again.</source>
        <translation>Chưa sao lưu được (%1: %2). Bài vẫn an toàn tại chỗ; hãy chọn thư mục khác hoặc thử lại.</translation>
    </message>
    <message>
        <source>Files of the kind .%1 need another program to be read. Install %2, or save the file as .docx. Nothing in your articles has changed.</source>
        <translation>Tệp loại .%1 cần một chương trình khác để đọc. Hãy cài %2, hoặc lưu tệp thành .docx. Các bài của bạn không có gì thay đổi.</translation>
    </message>
    <message>
        <source>“%1” shows a child or a victim. Hide their face, or record their consent; until then the article does not leave.</source>
        <translation>“%1” có trẻ em hoặc nạn nhân. Hãy che mặt, hoặc ghi lại sự đồng ý của họ; chưa làm thì bài chưa xuất được.</translation>
    </message>
    <message>
        <source>Picture %1 has no caption, and the house style lets no article out without. Nothing has changed; write it and try again.</source>
        <translation>Ảnh %1 chưa có chú thích, mà phong cách tòa soạn không cho bài ra khi thiếu. Chưa có gì thay đổi; hãy viết chú thích rồi thử lại.</translation>
    </message>
    <message>
        <source>Picture %1 does not say whose it is, and the house style lets no article out without. Nothing has changed; write the name and try again.</source>
        <translation>Ảnh %1 chưa ghi nguồn, mà phong cách tòa soạn không cho bài ra khi thiếu. Chưa có gì thay đổi; hãy ghi tên tác giả ảnh rồi thử lại.</translation>
    </message>
    <message>
        <source>Picture %1 is not described for those who cannot see it, and the house style lets no article out without. Nothing has changed; describe it and try again.</source>
        <translation>Ảnh %1 chưa có văn bản thay thế, mà phong cách tòa soạn không cho bài ra khi thiếu. Chưa có gì thay đổi; hãy mô tả ảnh rồi thử lại.</translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and %1 has no key yet. Make one in Workflow › People and keys; nothing has changed.</source>
        <translation>Tòa soạn yêu cầu bản duyệt phải có chữ ký mà %1 chưa có khóa. Tạo khóa ở Quy trình › Người và khóa ký; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the newsroom&apos;s roster yet. An administrator signs it in Workflow › People and keys; nothing has changed.</source>
        <translation>Khóa của %1 chưa có trong danh bạ của tòa soạn. Người quản trị ký ở Quy trình › Người và khóa ký; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The signature of %1 does not count any more or is not right, so the article does not leave. Approve it again.</source>
        <translation>Chữ ký của %1 không còn hiệu lực hoặc không đúng, nên bài không ra được. Hãy duyệt lại.</translation>
    </message>
    <message>
        <source>%1 signs with a key of their own, and it was not opened. Nothing has changed; approve again and type its passphrase.</source>
        <translation>%1 ký bằng khóa riêng mà khóa chưa được mở. Chưa thay đổi gì; hãy duyệt lại và nhập mật khẩu của khóa.</translation>
    </message>
    <message>
        <source>That key is known already as the key of %1.</source>
        <translation>Khóa này đã là khóa của %1.</translation>
    </message>
    <message>
        <source>The words are not those of the key. Nothing was taken over; have its owner read them to you once more: %1</source>
        <translation>Các từ không khớp với khóa. Chưa nhận gì; hãy nhờ chủ khóa đọc lại: %1</translation>
    </message>
    <message>
        <source>A newer roster is here already (number %1), so nothing was changed.</source>
        <translation>Ở đây đã có danh bạ mới hơn (số %1), nên không thay đổi gì.</translation>
    </message>
    <message>
        <source>Only an administrator may do that. Nothing has changed.</source>
        <translation>Chỉ người quản trị được làm việc này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 may waive nothing; these roles may: %2. Nothing has changed.</source>
        <translation>%1 không được miễn trừ; vai trò được miễn trừ: %2. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is already somebody called %1.</source>
        <translation>Đã có người tên %1.</translation>
    </message>
    <message>
        <source>A waiver needs a reason. Write one and approve again.</source>
        <translation>Miễn trừ phải có lý do. Ghi lý do rồi duyệt lại.</translation>
    </message>
    <message>
        <source>%1 may not change what %2 wrote, but suggest changes. Nothing was changed; write it as a suggestion (Ctrl+Shift+E).</source>
        <translation>%1 không được sửa bài của %2 mà chỉ đề xuất. Chưa có gì thay đổi; hãy viết thành đề xuất (Ctrl+Shift+E).</translation>
    </message>
    <message>
        <source>That suggestion has its answer already.</source>
        <translation>Đề xuất này đã được trả lời.</translation>
    </message>
    <message>
        <source>The hand-over was not taken in: %1. Nothing has changed; ask for it once more.</source>
        <translation>Chưa nhận gói bàn giao: %1. Không có gì thay đổi; hãy nhờ gửi lại.</translation>
    </message>
    <message>
        <source>What came under the name of “%1” is another article. Nothing has changed.</source>
        <translation>Bài nhận được mang tên của “%1” nhưng là một bài khác. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The draft lies in the trash. Bring it back first.</source>
        <translation>Bài đang ở trong thùng rác. Hãy khôi phục trước.</translation>
    </message>
    <message>
        <source>The newsroom does not have this reason. Choose another one.</source>
        <translation>Tòa soạn không có lý do này. Hãy chọn lý do khác.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Nothing has changed; try again.</source>
        <translation>Mật khẩu này không mở được khóa. Chưa thay đổi gì; hãy thử lại.</translation>
    </message>
    <message>
        <source>%1 approved in a role by delegation that its owner has not signed with a key of the roster. Let them lend it once more, with their key.</source>
        <translation>%1 duyệt theo một ủy quyền chưa được người giao ký bằng khóa có trong danh bạ. Hãy để người ấy ủy quyền lại và ký bằng khóa của mình.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or does not have what opens the key.</source>
        <translation>Chùm khóa của máy này đang khóa, hoặc không giữ thứ để mở khóa ký.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer (%1).</source>
        <translation>Chùm khóa của máy này không trả lời (%1).</translation>
    </message>
    <message>
        <source>A reason of the list is needed. Choose one and try again.</source>
        <translation>Cần chọn một lý do trong danh sách. Hãy chọn rồi thử lại.</translation>
    </message>
    <message>
        <source>A correction names what was wrong and what is right. Nothing has changed; write both and try again.</source>
        <translation>Cải chính phải nêu câu sai và câu đúng. Chưa có gì thay đổi; hãy viết cả hai rồi thử lại.</translation>
    </message>
    <message>
        <source>That has been asked for already and waits for a decision: %1 in the ledger.</source>
        <translation>Việc này đã được đề nghị và đang chờ quyết định: %1 trong sổ.</translation>
    </message>
    <message>
        <source>%1 has been decided already.</source>
        <translation>%1 đã được quyết định.</translation>
    </message>
    <message>
        <source>%1 is no order: nobody has decided so.</source>
        <translation>%1 không phải là quyết định: chưa ai quyết định như vậy.</translation>
    </message>
    <message>
        <source>“%1” is in the ledger of takedowns and corrections. What was published is kept, so it cannot be deleted for good.</source>
        <translation>“%1” có trong sổ gỡ bài và cải chính. Nội dung đã đăng phải được lưu, nên không xóa hẳn được.</translation>
    </message>
    <message>
        <source>No template of a correction is valid today. Put one into the folder “corrections” of the data folder; nothing has changed.</source>
        <translation>Hôm nay không có mẫu cải chính nào còn hiệu lực. Hãy đặt một mẫu vào thư mục “corrections” của thư mục dữ liệu; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>More than one template of a correction is valid today: %1. Let one of them end before; nothing has changed.</source>
        <translation>Hôm nay có hơn một mẫu cải chính còn hiệu lực: %1. Hãy cho một mẫu hết hiệu lực trước đó; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Not yet: this step wants something written here: %1.</source>
        <translation>Chưa được: bước này đòi phải điền: %1.</translation>
    </message>
    <message>
        <source>Not yet: findings stand in the way of this step (%1), the first of them “%2”: %3. Fix them, or let them stand with a reason.</source>
        <translation>Chưa được: còn lỗi chặn bước này (%1), trước hết là “%2”: %3. Hãy sửa, hoặc bỏ qua có lý do.</translation>
    </message>
    <message>
        <source>This step wants the spelling checked, and this computer has no Vietnamese dictionary. Install the package hunspell-vi and try again.</source>
        <translation>Bước này đòi kiểm tra chính tả mà máy chưa có từ điển tiếng Việt. Hãy cài gói hunspell-vi rồi thử lại.</translation>
    </message>
    <message>
        <source>%2 wrote the article, so %1 cannot approve it by their delegation. Another person with the right to approve must do it.</source>
        <translation>%2 viết bài này nên %1 không thể duyệt theo ủy quyền của người ấy. Phải có người khác có quyền duyệt.</translation>
    </message>
    <message>
        <source>%1 does not have this role themselves, so they cannot lend it.</source>
        <translation>%1 không tự mình có vai trò này nên không ủy quyền được.</translation>
    </message>
    <message>
        <source>%1 has this role already.</source>
        <translation>%1 đã có vai trò này.</translation>
    </message>
    <message>
        <source>The days are from today on, the last not before the first, at most a year. Nothing has changed.</source>
        <translation>Ngày phải từ hôm nay trở đi, ngày cuối không trước ngày đầu, nhiều nhất một năm. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say why the role is lent. Nothing has changed.</source>
        <translation>Hãy nêu lý do ủy quyền. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This role cannot be lent to this person. Nothing has changed.</source>
        <translation>Không thể ủy quyền vai trò này cho người này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This delegation is over already.</source>
        <translation>Ủy quyền này đã hết hiệu lực.</translation>
    </message>
    <message>
        <source>%1 may not withdraw it. Who lent the role may, who has it by this, and an administrator.</source>
        <translation>%1 không rút được ủy quyền này. Chỉ người giao, người được ủy quyền và người quản trị rút được.</translation>
    </message>
    <message>
        <source>“%1” is under embargo until %2. Choose that time for readers, or give a reason to publish it earlier where your role may.</source>
        <translation>“%1” cấm đăng đến %2. Hãy chọn giờ đó cho bạn đọc, hoặc nêu lý do đăng sớm hơn nếu vai trò của bạn được phép.</translation>
    </message>
    <message>
        <source>The article is on its way there already (%1). See the outbox.</source>
        <translation>Bài đang trên đường tới đó rồi (%1). Hãy xem hộp gửi.</translation>
    </message>
    <message>
        <source>“%1” is not at %2, so there is nothing to take down.</source>
        <translation>“%1” không có ở %2 nên không có gì để gỡ.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 đã xong.</translation>
    </message>
    <message>
        <source>%2 is on its way to “%1”. End or cancel it first.</source>
        <translation>%2 đang trên đường tới “%1”. Hãy để xong hoặc hủy trước.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Choose another name.</source>
        <translation>Đã có nơi đăng tên “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Readers have the article at %1 already, so a change of it cannot wait for a time. Publish it at once.</source>
        <translation>Bạn đọc đã có bài ở %1 nên phần sửa không thể hẹn giờ. Hãy đăng ngay.</translation>
    </message>
    <message>
        <source>Nobody ordered “%1” to be taken down. Do that in Workflow › Take down; it then leaves the web by itself.</source>
        <translation>Chưa ai quyết định gỡ “%1”. Hãy làm ở Quy trình › Gỡ bài; bài sẽ tự được gỡ khỏi web.</translation>
    </message>
    <message>
        <source>%1 is over already. Choose a later time for readers, or publish now.</source>
        <translation>%1 đã qua rồi. Hãy chọn giờ muộn hơn cho bạn đọc, hoặc đăng ngay.</translation>
    </message>
    <message>
        <source>An article stands at “%1” (%2), so the destination is needed to take it down one day. Take the article down first.</source>
        <translation>Có bài đang đăng ở “%1” (%2), nên còn cần nơi đăng này để gỡ bài khi phải gỡ. Hãy gỡ bài trước.</translation>
    </message>
    <message>
        <source>“%1” has not been approved, so it cannot leave yet.</source>
        <translation>“%1” chưa được duyệt nên chưa xuất đi được.</translation>
    </message>
    <message>
        <source>“%1” was changed after its approval. It must be approved again before it can leave.</source>
        <translation>“%1” đã sửa sau duyệt. Phải duyệt lại thì mới xuất đi được.</translation>
    </message>
    <message>
        <source>%1 may not break an embargo; these may: %2. Nothing has left; ask one of them.</source>
        <translation>%1 không được cho bài ra trước khi hết cấm đăng; được phép: %2. Chưa có gì ra ngoài; hãy nhờ một trong những người này.</translation>
    </message>
    <message>
        <source>(no headline yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>line %1 is not UTF-8 text; save the file as UTF-8, or as UTF-16 with a byte-order mark</source>
        <translation>dòng %1 không phải chữ UTF-8; hãy lưu tệp dạng UTF-8, hoặc UTF-16 có dấu thứ tự byte</translation>
    </message>
    <message>
        <source>the UTF-16 text is damaged</source>
        <translation>chữ UTF-16 bị hỏng</translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation>tệp không có chữ</translation>
    </message>
    <message>
        <source>part of the web page, not of the article</source>
        <translation>phần của trang web, không phải của bài</translation>
    </message>
    <message>
        <source>a space was missing after the source tag %1</source>
        <translation>thiếu dấu cách sau thẻ nguồn %1</translation>
    </message>
    <message>
        <source>the text names a picture that did not come with it: %1</source>
        <translation>văn bản nhắc đến một ảnh không đi kèm: %1</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 bị hỏng</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 does not belong in the package</source>
        <translation>%1 không thuộc về gói</translation>
    </message>
    <message>
        <source>%1 holds bytes after its end</source>
        <translation>%1 có byte thừa sau phần cuối</translation>
    </message>
    <message>
        <source>%1 is not a Tòa Soạn package</source>
        <translation>%1 không phải gói của Tòa Soạn</translation>
    </message>
    <message>
        <source>%1 is not what a package must hold</source>
        <translation>%1 không đúng như gói phải có</translation>
    </message>
    <message>
        <source>%1 was written by a newer version</source>
        <translation>%1 do phiên bản mới hơn ghi</translation>
    </message>
    <message>
        <source>the article is not approved</source>
        <translation>bài chưa được duyệt</translation>
    </message>
    <message>
        <source>the article is not the text that was approved</source>
        <translation>bài không phải bản đã được duyệt</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>mục lục</translation>
    </message>
    <message>
        <source>the seal</source>
        <translation>niêm phong</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>a picture cannot be read: %1</source>
        <translation>không đọc được một ảnh: %1</translation>
    </message>
    <message>
        <source>part of the page, not of the article</source>
        <translation>thuộc về trang, không thuộc bài</translation>
    </message>
    <message>
        <source>UTF-8 encoded twice</source>
        <translation>UTF-8 mã hóa hai lần</translation>
    </message>
    <message>
        <source>the text was not in Unicode; it was read as %1</source>
        <translation>văn bản không ở bảng mã Unicode; đã đọc theo %1</translation>
    </message>
    <message>
        <source>the page is nested so deeply that it cannot be read</source>
        <translation>trang lồng nhau quá sâu, không đọc được</translation>
    </message>
    <message>
        <source>the file is damaged or not what its name says</source>
        <translation>tệp hỏng hoặc không đúng loại như tên tệp</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>tệp được bảo vệ bằng mật khẩu</translation>
    </message>
    <message>
        <source>stood before the names of the authors</source>
        <translation>đứng trước tên tác giả</translation>
    </message>
    <message>
        <source>the attachment %1 could not be kept</source>
        <translation>không giữ lại được tệp đính kèm %1</translation>
    </message>
    <message>
        <source>From the web page %1, fetched on %2</source>
        <translation>Lấy từ trang web %1, lúc %2</translation>
    </message>
    <message>
        <source>en</source>
        <translation>vi</translation>
    </message>
    <message>
        <source>reading the file took too long</source>
        <translation>đọc tệp mất quá nhiều thời gian</translation>
    </message>
    <message>
        <source>reading the file took too much memory</source>
        <translation>đọc tệp tốn quá nhiều bộ nhớ</translation>
    </message>
    <message>
        <source>the file broke the program that reads it</source>
        <translation>tệp làm hỏng chương trình đọc nó</translation>
    </message>
    <message>
        <source>the document is damaged, protected by a password or no Word document</source>
        <translation>tài liệu bị hỏng, có mật khẩu hoặc không phải tài liệu Word</translation>
    </message>
    <message>
        <source>files of the kind .%1 cannot be read; plain text (.txt), Word (.docx, .doc), LibreOffice (.odt), rich text (.rtf), Markdown (.md), web pages (.html), mails (.eml) and articles (.json) can</source>
        <translation>không đọc được tệp loại .%1; đọc được văn bản thường (.txt), Word (.docx, .doc), LibreOffice (.odt), rich text (.rtf), Markdown (.md), trang web (.html), thư (.eml) và bài viết (.json)</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>Mail from %1</source>
        <translation>Thư của %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gửi lúc: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Tiêu đề thư: %1</translation>
    </message>
    <message>
        <source>the mail is nested so deeply that it cannot be read</source>
        <translation>thư lồng nhau quá nhiều tầng nên không đọc được</translation>
    </message>
    <message>
        <source>the mail&apos;s attachment %1 lies beside the draft; it was not read into the article</source>
        <translation>tệp đính kèm %1 của thư được giữ bên cạnh bản thảo; nội dung của nó không đưa vào bài</translation>
    </message>
    <message>
        <source>the mail ends in the middle; what there is of it was read</source>
        <translation>thư bị cắt giữa chừng; phần còn lại đã được đọc</translation>
    </message>
    <message>
        <source>the mail&apos;s signature</source>
        <translation>chữ ký cuối thư</translation>
    </message>
    <message>
        <source>there is no site %1, or no network</source>
        <translation>không có trang %1, hoặc không có mạng</translation>
    </message>
    <message>
        <source>%1 lies in a private network</source>
        <translation>%1 nằm trong mạng nội bộ</translation>
    </message>
    <message>
        <source>this is no address of a web page</source>
        <translation>đây không phải địa chỉ một trang web</translation>
    </message>
    <message>
        <source>the page leads on and on to others</source>
        <translation>trang cứ dẫn mãi sang trang khác</translation>
    </message>
    <message>
        <source>the site takes too long</source>
        <translation>trang trả lời quá lâu</translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <translation>trang trả lời bằng mã %1</translation>
    </message>
    <message>
        <source>there is no page but a file of the kind %1</source>
        <translation>đó không phải trang web mà là tệp loại %1</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>ký hiệu HTML</translation>
    </message>
    <message>
        <source>who wrote a message of a chat, and when</source>
        <translation>tên và giờ của tin nhắn</translation>
    </message>
    <message>
        <source>%1 is a package for readers, not a hand-over between colleagues</source>
        <translation>%1 là gói xuất bản, không phải gói bàn giao giữa đồng nghiệp</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it was altered or forged</source>
        <translation>“%1” không đúng như tên của nó: đã bị sửa hoặc giả mạo</translation>
    </message>
    <message>
        <source>the approval is not signed, and this newsroom wants it signed</source>
        <translation>bản duyệt chưa ký, mà tòa soạn này yêu cầu có chữ ký</translation>
    </message>
    <message>
        <source>the approval is signed with a key that this newsroom does not know</source>
        <translation>bản duyệt được ký bằng khóa mà tòa soạn này chưa biết</translation>
    </message>
    <message>
        <source>the approval is signed with a key that is not the approver&apos;s</source>
        <translation>bản duyệt được ký bằng khóa không phải của người duyệt</translation>
    </message>
    <message>
        <source>the approval is signed with a key that did not count at that time</source>
        <translation>bản duyệt được ký bằng khóa không có hiệu lực lúc đó</translation>
    </message>
    <message>
        <source>the approval is signed in a role that the approver did not have</source>
        <translation>bản duyệt được ký với vai trò mà người duyệt không có</translation>
    </message>
    <message>
        <source>the signature is not one of this approval</source>
        <translation>chữ ký không phải của bản duyệt này</translation>
    </message>
    <message>
        <source>the key&apos;s certificate is not this approver&apos;s, or was altered</source>
        <translation>chứng nhận của khóa không phải của người duyệt này, hoặc đã bị sửa</translation>
    </message>
    <message>
        <source>the approval is signed in a role by delegation that nobody this newsroom knows has vouched for</source>
        <translation>bản duyệt được ký với vai trò theo ủy quyền mà không ai tòa soạn này biết bảo đảm</translation>
    </message>
    <message>
        <source>the mark of a draft</source>
        <translation>dấu bản nháp</translation>
    </message>
    <message>
        <source>the embargo, taken for a time in Vietnam</source>
        <translation>giờ cấm đăng, hiểu theo giờ Việt Nam</translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>Sealed package</source>
        <translation>Gói niêm phong</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>To be read in a browser or put on a server, with what search engines and social networks ask of a page.</source>
        <translation>Để đọc trong trình duyệt hoặc đặt lên máy chủ, có đủ phần mà máy tìm kiếm và mạng xã hội cần ở một trang.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>For who works with Word: styles, pictures with their captions and alt texts.</source>
        <translation>Cho người làm việc bằng Word: có kiểu đoạn, ảnh kèm chú thích và văn bản thay thế.</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>The same for LibreOffice and other programs that read OpenDocument.</source>
        <translation>Như trên, cho LibreOffice và các chương trình đọc được OpenDocument.</translation>
    </message>
    <message>
        <source>Reading copy with approval sheet</source>
        <translation>Bản đọc kèm phiếu duyệt</translation>
    </message>
    <message>
        <source>Pages to read, sign and file away.</source>
        <translation>Các trang để đọc, ký và lưu hồ sơ.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Sách điện tử</translation>
    </message>
    <message>
        <source>For e-readers and telephones.</source>
        <translation>Cho máy đọc sách và điện thoại.</translation>
    </message>
    <message>
        <source>Radio script</source>
        <translation>Bản đọc phát thanh</translation>
    </message>
    <message>
        <source>To be read aloud: numbers, dates and abbreviations are written as they are spoken, with the seconds that it takes.</source>
        <translation>Để đọc thành tiếng: số, ngày tháng và chữ viết tắt được viết như khi nói, kèm số giây cần để đọc.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Words alone, for any program.</source>
        <translation>Chỉ có chữ, chương trình nào cũng đọc được.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text with simple marks, for sites that are written so.</source>
        <translation>Chữ với các dấu đơn giản, cho những trang viết theo cách ấy.</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>News as JSON, for other newsrooms&apos; systems.</source>
        <translation>Tin ở dạng JSON, cho hệ thống của các tòa soạn khác.</translation>
    </message>
    <message>
        <source>ninjs 1.6</source>
        <translation>ninjs 1.6</translation>
    </message>
    <message>
        <source>The older JSON form, as Superdesk reads it.</source>
        <translation>Dạng JSON cũ hơn, đúng dạng mà Superdesk đọc.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>News as XML, as agencies exchange it.</source>
        <translation>Tin ở dạng XML, như các hãng thông tấn trao đổi với nhau.</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>The older XML form for single articles.</source>
        <translation>Dạng XML cũ hơn, cho từng bài.</translation>
    </message>
    <message>
        <source>Text, pictures and the approval in one file that shows whether anybody changed it. It always holds the article as a web page and as ninjs.</source>
        <translation>Bài, ảnh và xác nhận duyệt trong một tệp, ai sửa là biết ngay. Gói luôn có sẵn bài ở dạng trang web và ninjs.</translation>
    </message>
</context>
<context>
    <name>FindingAnswer</name>
    <message>
        <source>&amp;Never say this again</source>
        <translation>&amp;Không nhắc lại điều này nữa</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my dictionary</source>
        <translation>Thêm “%1” vào từ điển &amp;cá nhân</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;house dictionary</source>
        <translation>Thêm “%1” vào từ điển &amp;tòa soạn</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Bỏ qua ở đây</translation>
    </message>
    <message>
        <source>Ignore here, with a &amp;reason…</source>
        <translation>Bỏ qua ở đây, ghi &amp;lý do…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>No headline yet</source>
        <translation>Chưa có tiêu đề</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>để nguyên</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Put together: %1 places by itself, none to look at.</source>
        <translation>Gộp xong: %1 chỗ tự gộp, không có chỗ nào cần xem.</translation>
    </message>
    <message>
        <source>Put together: %1 places by itself, %2 to look at.</source>
        <translation>Gộp xong: %1 chỗ tự gộp, %2 chỗ cần xem.</translation>
    </message>
    <message>
        <source>Its state there is none of this newsroom&apos;s, so it was not taken over.</source>
        <translation>Trạng thái ở bên kia không có trong quy trình ở đây nên không được nhận theo.</translation>
    </message>
    <message>
        <source>A step that was taken there is not allowed here, so the state was not taken over: the person is not known here or has another role, or the approval did not come along.</source>
        <translation>Có bước xử lý ở bên kia không được phép ở đây nên trạng thái giữ nguyên: người đó chưa có ở đây hoặc khác vai trò, hoặc thiếu bản duyệt kèm theo.</translation>
    </message>
    <message>
        <source>The history does not show how it came to its state, so that was not taken over.</source>
        <translation>Lịch sử không cho thấy vì sao bài có trạng thái đó nên không được nhận theo.</translation>
    </message>
    <message>
        <source>Here and there different steps were taken; it stands where it stood here.</source>
        <translation>Hai bên đã xử lý theo những bước khác nhau; bài giữ trạng thái ở đây.</translation>
    </message>
    <message>
        <source>An approval that is here did not come along; it stays.</source>
        <translation>Một bản duyệt đang có ở đây không đi kèm gói; nó vẫn được giữ.</translation>
    </message>
    <message>
        <source>An approval has an unknown signature: nobody here vouches for its key.</source>
        <translation>Có bản duyệt mang chữ ký lạ: không ai ở đây xác nhận khóa đó.</translation>
    </message>
    <message>
        <source>The signature of an approval is not that of the person it names.</source>
        <translation>Chữ ký của một bản duyệt không phải của người được ghi tên.</translation>
    </message>
    <message>
        <source>Pictures did not come along.</source>
        <translation>Có ảnh không đi kèm.</translation>
    </message>
    <message>
        <source>Pictures came smaller; the originals stayed with the sender, so the article cannot be exported here.</source>
        <translation>Ảnh đi kèm là bản nhỏ; ảnh gốc còn ở người gửi nên chưa xuất được bài ở đây.</translation>
    </message>
    <message>
        <source>The draft lies in the trash here, and stays there.</source>
        <translation>Bài đang ở trong thùng rác và vẫn nằm đó.</translation>
    </message>
    <message>
        <source>Received: “%1”.</source>
        <translation>Đã nhận: “%1”.</translation>
    </message>
    <message>
        <source>“%1”: all of it is here already; nothing was changed.</source>
        <translation>“%1”: đã có đủ ở đây; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>“%1” is as new as there now.</source>
        <translation>“%1” đã được cập nhật theo bản nhận.</translation>
    </message>
    <message>
        <source>An approval was given in a role by delegation, and nobody here vouches for the delegation.</source>
        <translation>Có bản duyệt theo ủy quyền mà ở đây không ai bảo đảm cho ủy quyền ấy.</translation>
    </message>
</context>
<context>
    <name>InputMethod</name>
    <message>
        <source>%1 runs, but this session does not tell programs to use it: typing Vietnamese may not work here. Set %2 and log in again.</source>
        <translation>%1 đang chạy nhưng phiên làm việc này không báo cho chương trình biết: có thể không gõ được tiếng Việt ở đây. Hãy đặt %2 rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>Typing Vietnamese with %1 will not work: its part for Qt 6 is not on this computer. Your text is safe; ask for it to be installed.</source>
        <translation>Sẽ không gõ được tiếng Việt bằng %1: máy này chưa có phần của nó dành cho Qt 6. Bài vẫn an toàn; hãy nhờ người cài thêm.</translation>
    </message>
    <message>
        <source>Typing Vietnamese with %1 will not work: its part for Qt 6 is missing. Install the package %2 and start the program again.</source>
        <translation>Sẽ không gõ được tiếng Việt bằng %1: thiếu phần của nó dành cho Qt 6. Hãy cài gói %2 rồi mở lại chương trình.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>One combination such as Ctrl+Shift+K is needed.</source>
        <translation>Cần một tổ hợp phím, như Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>“%1” is needed for typing and for moving in a text.</source>
        <translation>“%1” cần cho việc gõ và di chuyển trong văn bản.</translation>
    </message>
    <message>
        <source>“%1” belongs to Vietnamese input methods or to AltGr.</source>
        <translation>“%1” là phím của bộ gõ tiếng Việt hoặc của AltGr.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 (saw it %2)</source>
        <translation>%1 (đã xem %2)</translation>
    </message>
    <message>
        <source>%1 (has not seen it yet)</source>
        <translation>%1 (chưa xem)</translation>
    </message>
    <message>
        <source>Takedown</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Cải chính</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Không chấp thuận</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
</context>
<context>
    <name>LedgerReasons</name>
    <message>
        <source>Not true</source>
        <translation>Sai sự thật</translation>
    </message>
    <message>
        <source>Wrong figures, names, titles</source>
        <translation>Sai số liệu, tên người, chức danh</translation>
    </message>
    <message>
        <source>Wrong quotation, picture or caption</source>
        <translation>Sai trích dẫn, ảnh, chú thích</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Vi phạm bản quyền</translation>
    </message>
    <message>
        <source>Rules about children and victims</source>
        <translation>Vi phạm quy định về trẻ em, nạn nhân</translation>
    </message>
    <message>
        <source>Honour, privacy</source>
        <translation>Danh dự, đời tư</translation>
    </message>
    <message>
        <source>An authority demands it</source>
        <translation>Theo yêu cầu của cơ quan quản lý</translation>
    </message>
    <message>
        <source>Somebody in the article asks for it</source>
        <translation>Theo yêu cầu của nhân vật</translation>
    </message>
    <message>
        <source>Published twice</source>
        <translation>Trùng bài</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lý do khác</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Address (https://…, mailto:…); empty: no link</source>
        <translation>Địa chỉ (https://…, mailto:…); để trống: không có liên kết</translation>
    </message>
    <message>
        <source>“%1” cannot be a link: only http, https, mailto and tel addresses are taken. The text has not changed.</source>
        <translation>“%1” không thể là liên kết: chỉ nhận địa chỉ http, https, mailto và tel. Bài không thay đổi.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the picture is damaged: its header cannot be read</source>
        <translation>ảnh bị hỏng: không đọc được phần đầu tệp</translation>
    </message>
    <message>
        <source>the picture is damaged: it cannot be decoded</source>
        <translation>ảnh bị hỏng: không giải mã được</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, GIF, TIFF, BMP, HEIC, AVIF or SVG picture</source>
        <translation>không phải ảnh JPEG, PNG, WebP, GIF, TIFF, BMP, HEIC, AVIF hay SVG</translation>
    </message>
    <message>
        <source>decoding the picture took too long</source>
        <translation>giải mã ảnh mất quá nhiều thời gian</translation>
    </message>
    <message>
        <source>decoding the picture took too much memory</source>
        <translation>giải mã ảnh tốn quá nhiều bộ nhớ</translation>
    </message>
    <message>
        <source>the picture broke the program that decodes it</source>
        <translation>ảnh làm hỏng chương trình giải mã nó</translation>
    </message>
</context>
<context>
    <name>PageAccessible</name>
    <message>
        <source>Kicker</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Trích nổi bật</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>Tác giả ảnh</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Picture without alt text</source>
        <translation>Ảnh chưa có mô tả</translation>
    </message>
    <message>
        <source>Part of the article that is not edited here</source>
        <translation>Phần bài không sửa ở đây</translation>
    </message>
</context>
<context>
    <name>PictureRatios</name>
    <message>
        <source>16:9 – top of the page</source>
        <translation>16:9 – đầu trang</translation>
    </message>
    <message>
        <source>3:2 – in the text</source>
        <translation>3:2 – trong bài</translation>
    </message>
    <message>
        <source>4:3 – lists</source>
        <translation>4:3 – danh sách tin</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – vuông</translation>
    </message>
    <message>
        <source>2:3 – upright</source>
        <translation>2:3 – đứng</translation>
    </message>
    <message>
        <source>1.91:1 – shared links</source>
        <translation>1,91:1 – chia sẻ đường dẫn</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>News item</source>
        <translation>Tin</translation>
    </message>
    <message>
        <source>Politics and meetings</source>
        <translation>Tin chính trị, hội nghị</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>No Vietnamese dictionary (vi_VN): unknown words are not marked. Install hunspell-vi.</source>
        <translation>Không có từ điển tiếng Việt (vi_VN): chữ lạ không được đánh dấu. Hãy cài hunspell-vi.</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>mô hình ngôn ngữ</translation>
    </message>
    <message>
        <source>No language model: a right word in the wrong place is not marked. Install the program anew.</source>
        <translation>Không có mô hình ngôn ngữ: chữ đúng chính tả nhưng sai chỗ không được đánh dấu. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>house rules</source>
        <translation>quy tắc tòa soạn</translation>
    </message>
    <message>
        <source>The Vietnamese dictionary is damaged: unknown words are not marked. Install hunspell-vi again (%1).</source>
        <translation>Từ điển tiếng Việt bị hỏng: chữ lạ không được đánh dấu. Hãy cài lại hunspell-vi (%1).</translation>
    </message>
    <message>
        <source>The newsroom&apos;s language model is damaged: it is not used (%1).</source>
        <translation>Mô hình ngôn ngữ của tòa soạn bị hỏng nên không dùng (%1).</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Pen name under the text</source>
        <translation>Bút danh dưới bài</translation>
    </message>
    <message>
        <source>Meta field of the SEO title</source>
        <translation>Trường meta của tít SEO</translation>
    </message>
    <message>
        <source>Meta field of the SEO description</source>
        <translation>Trường meta của mô tả SEO</translation>
    </message>
    <message>
        <source>Seconds that a script may run there</source>
        <translation>Số giây một kịch bản được chạy ở đó</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Address words</source>
        <translation>Đường dẫn</translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation>Tít SEO</translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation>Mô tả SEO</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Không có trên trang</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Bị đổi</translation>
    </message>
    <message>
        <source>Added there</source>
        <translation>Thêm ở đó</translation>
    </message>
    <message>
        <source>Picture not on the page</source>
        <translation>Ảnh không có trên trang</translation>
    </message>
    <message>
        <source>Alternative text changed</source>
        <translation>Văn bản thay thế bị đổi</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The article waits in the outbox and is tried again by itself; see whether the network and the site work.</source>
        <translation>Không kết nối được với %1. Bài nằm trong hộp gửi và sẽ tự gửi lại; hãy xem mạng và trang web có hoạt động không.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was sent may have arrived; before it is sent again it is looked for there, so nothing appears twice.</source>
        <translation>%1 không trả lời kịp. Phần đã gửi có thể đã tới; trước khi gửi lại sẽ tìm ở đó trước, nên không có gì xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer. What was sent may have arrived; before it is sent again it is looked for there, so nothing appears twice.</source>
        <translation>Kết nối với %1 đứt trước khi có trả lời. Phần đã gửi có thể đã tới; trước khi gửi lại sẽ tìm ở đó trước, nên không có gì xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The article waits in the outbox and is tried again by itself; where it goes on, tell who runs the site.</source>
        <translation>%1 đang có lỗi của chính nó (%2). Bài nằm trong hộp gửi và sẽ tự gửi lại; nếu kéo dài, hãy báo người quản trị trang.</translation>
    </message>
    <message>
        <source>%1 takes nothing at present. The article waits in the outbox and is tried again by itself.</source>
        <translation>Hiện %1 chưa nhận gì. Bài nằm trong hộp gửi và sẽ tự gửi lại.</translation>
    </message>
    <message>
        <source>%1 answered something that cannot be read. What was sent may have arrived; before it is sent again it is looked for there.</source>
        <translation>%1 trả lời bằng nội dung không đọc được. Phần đã gửi có thể đã tới; trước khi gửi lại sẽ tìm ở đó trước.</translation>
    </message>
    <message>
        <source>%1 answered with more than is ever taken, so it was broken off. Nothing is lost; see whether the address is right.</source>
        <translation>%1 trả lời dài quá mức cho phép nên đã ngắt. Không mất gì; hãy xem địa chỉ có đúng không.</translation>
    </message>
    <message>
        <source>%1 wants an application password, and this looks like the one for logging in. Make one there (Users › Profile › Application Passwords) and enter it in the destination.</source>
        <translation>%1 cần mật khẩu ứng dụng, còn đây có vẻ là mật khẩu đăng nhập. Hãy tạo ở đó (Thành viên › Hồ sơ › Mật khẩu ứng dụng) rồi nhập vào nơi đăng.</translation>
    </message>
    <message>
        <source>The account at %1 may not do that: %2. Nothing is lost; ask who runs the site for the role of an author or an editor.</source>
        <translation>Tài khoản ở %1 không được làm việc này: %2. Không mất gì; hãy xin người quản trị trang vai trò tác giả hoặc biên tập viên.</translation>
    </message>
    <message>
        <source>Something in front of %1 lets no program in (%2): a plug-in or a firewall. Nothing is lost; who runs the site must open the REST API.</source>
        <translation>Có thứ chắn trước %1 không cho chương trình nào vào (%2): một tiện ích hoặc tường lửa. Không mất gì; người quản trị trang cần mở REST API.</translation>
    </message>
    <message>
        <source>There is no WordPress with an open REST API at %1. See whether the address is the site&apos;s own, with its folder where it has one.</source>
        <translation>Ở %1 không có WordPress với REST API mở. Hãy xem địa chỉ có đúng là của trang không, kể cả thư mục nếu có.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the certificate of %1, so nothing was sent, the password least of all. Who runs the site must install a proper one.</source>
        <translation>Không có tổ chức tin cậy nào bảo đảm chứng chỉ của %1, nên chưa gửi gì, nhất là mật khẩu. Người quản trị trang cần cài chứng chỉ đúng.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent, the password least of all. Who runs the site must renew it; see also whether this computer&apos;s date is right.</source>
        <translation>Chứng chỉ của %1 đã hết hạn, nên chưa gửi gì, nhất là mật khẩu. Người quản trị trang cần gia hạn; hãy xem cả ngày giờ của máy này có đúng không.</translation>
    </message>
    <message>
        <source>%1 leads on to another place (%2). A password does not follow there; where that is the right site, enter its address in the destination.</source>
        <translation>%1 dẫn sang nơi khác (%2). Mật khẩu không đi theo; nếu đó mới là trang đúng, hãy nhập địa chỉ ấy vào nơi đăng.</translation>
    </message>
    <message>
        <source>A picture is larger than %1 takes. Nothing is lost and nothing is published; who runs the site can raise its limit, or crop the picture.</source>
        <translation>Có ảnh lớn hơn mức %1 nhận. Không mất gì và chưa đăng gì; người quản trị trang có thể nâng giới hạn, hoặc hãy cắt ảnh.</translation>
    </message>
    <message>
        <source>%1 does not take a picture: %2. Nothing is lost and nothing is published; tell who runs the site.</source>
        <translation>%1 không nhận một ảnh: %2. Không mất gì và chưa đăng gì; hãy báo người quản trị trang.</translation>
    </message>
    <message>
        <source>%1 refused it: %2. Nothing is lost; it would refuse it again, so it is not tried again by itself.</source>
        <translation>%1 từ chối: %2. Không mất gì; gửi lại cũng sẽ bị từ chối nên không tự gửi lại.</translation>
    </message>
    <message>
        <source>Somebody changed the article at %1 since it was brought there (%2). Nothing was overwritten; look at what they changed and decide.</source>
        <translation>Có người đã sửa bài ở %1 sau khi bài được đưa lên (%2). Chưa ghi đè gì; hãy xem họ sửa gì rồi quyết định.</translation>
    </message>
    <message>
        <source>Somebody deleted the article at %1. It was not made anew; decide whether it shall be.</source>
        <translation>Có người đã xóa bài ở %1. Bài không được tạo lại; hãy quyết định có tạo lại không.</translation>
    </message>
    <message>
        <source>The time for readers is less than two minutes ahead by the clock of %1 (%2). Nothing is published; choose a later time, or none to publish now.</source>
        <translation>Theo đồng hồ của %1 (%2), giờ đăng còn chưa tới hai phút nữa. Chưa đăng gì; hãy chọn giờ muộn hơn, hoặc đăng ngay.</translation>
    </message>
    <message>
        <source>What stands at %1 is not what was sent (%2). Look at it there; nothing is lost here.</source>
        <translation>Nội dung ở %1 không đúng như đã gửi (%2). Hãy xem ở đó; ở đây không mất gì.</translation>
    </message>
    <message>
        <source>This computer does not have the password for “%1”. Nothing was sent; enter it in the destination and go on.</source>
        <translation>Máy này không có mật khẩu của “%1”. Chưa gửi gì; hãy nhập mật khẩu ở nơi đăng rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Everything for %1 is ready. Paste it there, then say at which address it is.</source>
        <translation>Mọi thứ cho %1 đã sẵn sàng. Hãy dán vào đó rồi cho biết bài ở địa chỉ nào.</translation>
    </message>
    <message>
        <source>The destination %1 is not set up whole: %2. Nothing was sent; complete it and try again.</source>
        <translation>Nơi đăng %1 chưa thiết lập đủ: %2. Chưa gửi gì; hãy bổ sung rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 did not take the article (%2). Nothing is lost; it waits in the outbox.</source>
        <translation>%1 không nhận bài (%2). Không mất gì; bài nằm trong hộp gửi.</translation>
    </message>
    <message>
        <source>readers have the article already, and a change of it cannot be scheduled</source>
        <translation>bạn đọc đã có bài nên không thể hẹn giờ cho phần sửa</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>tít</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>sapo</source>
        <translation>sapo</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>chuyên mục</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>từ khóa</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>ảnh đại diện</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>Paste into a CMS</source>
        <translation>Dán vào CMS</translation>
    </message>
    <message>
        <source>Fields, in the order in which the CMS asks for them</source>
        <translation>Các mục, theo thứ tự CMS hỏi</translation>
    </message>
    <message>
        <source>Folder by SFTP</source>
        <translation>Thư mục qua SFTP</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Thư mục ở đó</translation>
    </message>
    <message>
        <source>Host key (SHA-256)</source>
        <translation>Khóa máy chủ (SHA-256)</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>Tệp khóa riêng</translation>
    </message>
    <message>
        <source>Endpoint by HTTPS</source>
        <translation>Điểm nhận HTTPS</translation>
    </message>
    <message>
        <source>JSON template</source>
        <translation>Mẫu JSON</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Thư nháp</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one in the destination (%2), so nothing was sent, the password least of all. Ask who runs the server whether its key was changed.</source>
        <translation>%1 đưa ra khóa máy chủ khác khóa trong nơi đăng (%2), nên chưa gửi gì, nhất là mật khẩu. Hãy hỏi người quản trị máy chủ xem khóa có bị đổi không.</translation>
    </message>
    <message>
        <source>%1 shows at once what it gets and cannot wait until %2. Nothing was sent; send it at that time.</source>
        <translation>%1 hiện ngay những gì nhận được nên không thể chờ đến %2. Chưa gửi gì; hãy gửi vào lúc đó.</translation>
    </message>
    <message>
        <source>Sections and their categories there</source>
        <translation>Chuyên mục và danh mục tương ứng bên đó</translation>
    </message>
    <message>
        <source>Pen names and their accounts there</source>
        <translation>Bút danh và tài khoản tương ứng bên đó</translation>
    </message>
    <message>
        <source>Meta field of a picture&apos;s focal point</source>
        <translation>Trường meta của điểm lấy nét trên ảnh</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Địa danh đầu tin</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Bản quyền</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Liên kết bị đổi</translation>
    </message>
    <message>
        <source>Embed changed</source>
        <translation>Nội dung nhúng bị đổi</translation>
    </message>
    <message>
        <source>%1 cannot be reached. See whether the address is right and the network and the site work, and check again.</source>
        <translation>Không kết nối được tới %1. Hãy xem địa chỉ có đúng không, mạng và trang web có chạy không, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check again a little later.</source>
        <translation>%1 không trả lời kịp. Lát nữa hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer. Check again a little later.</source>
        <translation>Kết nối tới %1 đứt trước khi có trả lời. Lát nữa hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Tell who runs the site.</source>
        <translation>%1 đang bị lỗi (%2). Hãy báo người quản trị trang.</translation>
    </message>
    <message>
        <source>%1 takes nothing at present. Check again a little later.</source>
        <translation>%1 hiện chưa nhận gì. Lát nữa hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 answered something that cannot be read. See whether the address is right.</source>
        <translation>%1 trả lời điều không đọc được. Hãy xem địa chỉ có đúng không.</translation>
    </message>
    <message>
        <source>%1 could not be reached, however often it was tried. The article waits in the outbox; see whether the network and the site work, then go on with it there.</source>
        <translation>Đã thử nhiều lần mà không kết nối được với %1. Bài nằm trong hộp gửi; hãy xem mạng và trang web có hoạt động không rồi bấm tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>%1 still has a fault of its own (%2). The article waits in the outbox; tell who runs the site, then go on with it there.</source>
        <translation>%1 vẫn đang bị lỗi (%2). Bài nằm trong hộp gửi; hãy báo người quản trị trang rồi bấm tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>%1 still takes nothing. The article waits in the outbox; go on with it there later.</source>
        <translation>%1 vẫn chưa nhận gì. Bài nằm trong hộp gửi; lát nữa hãy bấm tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>%1 does not know this user name with this password; it may have been withdrawn. Nothing is lost; enter the right one in the destination (for WordPress an application password, made there: Users › Profile).</source>
        <translation>%1 không nhận tên đăng nhập với mật khẩu này; có thể mật khẩu đã bị thu hồi. Không mất gì; hãy nhập mật khẩu đúng vào nơi đăng (với WordPress là mật khẩu ứng dụng, tạo ở đó: Thành viên › Hồ sơ).</translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in. Nothing is lost; it is tried once more by itself. Where that ends alike, the password or the key may be wrong.</source>
        <translation>Kết nối với %1 đứt lúc đang đăng nhập. Không mất gì; máy tự thử lại một lần nữa. Nếu vẫn đứt như vậy, có thể mật khẩu hoặc khóa sai.</translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in. The line broke, or the password or the key is wrong; see whether it is right, and check again.</source>
        <translation>Kết nối với %1 đứt lúc đang đăng nhập. Đường truyền đứt, hoặc mật khẩu hay khóa sai; hãy xem lại rồi kiểm tra lần nữa.</translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in, twice. Nothing is lost; the article waits in the outbox. See whether password or key of the destination are right, then go on with it there.</source>
        <translation>Kết nối với %1 hai lần đứt lúc đang đăng nhập. Không mất gì; bài chờ trong hộp gửi. Hãy xem mật khẩu hoặc khóa của nơi đăng có đúng không, rồi cho gửi tiếp ở đó.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Tệp %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Xem trong:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Về nơi trước</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tới nơi sau</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem dạng chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Các nơi thường dùng</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư &amp;mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy xem lại tên tệp.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Đã có %1.
Thay tệp này?</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính của tôi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Về mặc định</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tùy chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tùy chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là một thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được vào tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Đã có tệp %1.
Ghi đè lên tệp này?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần chọn</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Loại trang:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Thiết lập bản in</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Thứ tự ngược</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>In màu</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Thang xám</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Đóng gáy cạnh dài</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Đóng gáy cạnh ngắn</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>T&amp;huộc tính</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Nơi đặt:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Tệp &amp;ra:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Chép địa chỉ liên &amp;kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Caption: </source>
        <translation>Chú thích: </translation>
    </message>
    <message>
        <source>Credit: </source>
        <translation>Ảnh: </translation>
    </message>
    <message>
        <source>Description: </source>
        <translation>Mô tả: </translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[Ảnh]</translation>
    </message>
    <message>
        <source>[Gallery]</source>
        <translation>[Thư viện ảnh]</translation>
    </message>
    <message>
        <source>[Table]</source>
        <translation>[Bảng]</translation>
    </message>
    <message>
        <source>[Embed] %1</source>
        <translation>[Nhúng] %1</translation>
    </message>
    <message>
        <source>[Related links]</source>
        <translation>[Tin liên quan]</translation>
    </message>
    <message>
        <source>[Box]</source>
        <translation>[Hộp thông tin]</translation>
    </message>
    <message>
        <source>[Empty]</source>
        <translation>[Trống]</translation>
    </message>
    <message>
        <source>↕ Moved from place %1 to %2</source>
        <translation>↕ Đoạn chuyển từ vị trí %1 đến %2</translation>
    </message>
    <message>
        <source>± Changed: %1</source>
        <translation>± Đổi: %1</translation>
    </message>
    <message>
        <source> ❝ Quotation altered </source>
        <translation> ❝ Lời trích bị sửa </translation>
    </message>
</context>
<context>
    <name>ReturnReasons</name>
    <message>
        <source>Facts, names, figures</source>
        <translation>Dữ kiện, tên, con số</translation>
    </message>
    <message>
        <source>Sources missing or weak</source>
        <translation>Nguồn tin thiếu hoặc yếu</translation>
    </message>
    <message>
        <source>One side is not heard</source>
        <translation>Thiếu ý kiến một bên</translation>
    </message>
    <message>
        <source>Headline, standfirst</source>
        <translation>Tít, sapo</translation>
    </message>
    <message>
        <source>Structure, angle</source>
        <translation>Bố cục, góc nhìn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Language, spelling</source>
        <translation>Câu chữ, chính tả</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Quy tắc tòa soạn</translation>
    </message>
    <message>
        <source>Pictures, captions, credits</source>
        <translation>Ảnh, chú thích, nguồn ảnh</translation>
    </message>
    <message>
        <source>Law, libel, copyright</source>
        <translation>Pháp luật, vu khống, bản quyền</translation>
    </message>
    <message>
        <source>Ethics, privacy, children</source>
        <translation>Đạo đức, đời tư, trẻ em</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lý do khác</translation>
    </message>
</context>
<context>
    <name>RevisionWords</name>
    <message>
        <source>Begun</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Tự lưu khi viết</translation>
    </message>
    <message>
        <source>On leaving</source>
        <translation>Lưu khi rời bài</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>An older version taken back</source>
        <translation>Lấy lại bản cũ</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gửi biên tập</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Rút duyệt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã xuất bản</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dòng trên tít</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Other headlines</source>
        <translation>Tít khác</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Thẻ nguồn</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Nơi viết</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Ngày sự kiện</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>Nơi xảy ra</translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Tin liên quan</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Hẹn giờ công bố</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Bản quyền</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>Nhãn AI</translation>
    </message>
    <message>
        <source>House-style profile</source>
        <translation>Hồ sơ quy tắc</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>loại đoạn</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>các ảnh</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>cách đặt</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>kind of list</source>
        <translation>kiểu danh sách</translation>
    </message>
    <message>
        <source>items</source>
        <translation>các mục</translation>
    </message>
    <message>
        <source>rows and columns</source>
        <translation>hàng và cột</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>khung cắt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation>hỏng (%1)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Không khác gì</translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation>+%1 −%2 chữ</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) moved</source>
        <translation>
            <numerusform>%n đoạn chuyển chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) otherwise</source>
        <translation>
            <numerusform>%n đoạn khác về hình thức</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Bài mẫu</translation>
    </message>
    <message>
        <source>With the changes that were tracked</source>
        <translation>Với các thay đổi đã theo dõi</translation>
    </message>
    <message>
        <source>Picture put in</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Đề xuất sửa</translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation>Đã nhận đề xuất</translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation>Đã từ chối đề xuất</translation>
    </message>
    <message>
        <source>For the hand-over</source>
        <translation>Để bàn giao</translation>
    </message>
    <message>
        <source>Two versions put together</source>
        <translation>Gộp hai phiên bản</translation>
    </message>
    <message>
        <source>What both had changed was decided</source>
        <translation>Đã quyết những chỗ hai bên cùng sửa</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã cải chính</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Public correction begun</source>
        <translation>Bắt đầu thông tin cải chính</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The alternative text repeats the headline; say what the picture shows.</source>
        <translation>Văn bản thay thế lặp lại tít; hãy tả điều thấy trong ảnh.</translation>
    </message>
    <message>
        <source>The house form is “%1”.</source>
        <translation>Cách viết của tòa soạn là “%1”.</translation>
    </message>
    <message>
        <source>The symbol of a document is written without spaces: “%1”.</source>
        <translation>Ký hiệu văn bản viết liền, đủ gạch nối: “%1”.</translation>
    </message>
    <message>
        <source>One space is enough.</source>
        <translation>Chỉ cần một dấu cách.</translation>
    </message>
    <message>
        <source>The headline has %1 words; this kind of article allows %2.</source>
        <translation>Tít có %1 chữ; loại bài này cho phép %2 chữ.</translation>
    </message>
    <message>
        <source>“%1” is typed with a letter that only looks like it, or with a character that cannot be seen.</source>
        <translation>“%1” có chữ cái chỉ trông giống, hoặc có ký tự không nhìn thấy.</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands here.</source>
        <translation>Ở đây có một ký tự không nhìn thấy.</translation>
    </message>
    <message>
        <source>The picture has no alternative text for readers who cannot see it.</source>
        <translation>Ảnh chưa có văn bản thay thế cho người đọc không nhìn thấy.</translation>
    </message>
    <message>
        <source>The picture has no caption.</source>
        <translation>Ảnh chưa có chú thích.</translation>
    </message>
    <message>
        <source>The picture does not say whose it is.</source>
        <translation>Ảnh chưa ghi tên người chụp hoặc nguồn.</translation>
    </message>
    <message>
        <source>The article writes this name in two ways, elsewhere “%1”.</source>
        <translation>Tên này được viết hai cách trong bài; chỗ khác viết “%1”.</translation>
    </message>
    <message>
        <source>This is a no-break space; ordinary text takes an ordinary one.</source>
        <translation>Đây là dấu cách không ngắt dòng; văn bản thường dùng dấu cách thường.</translation>
    </message>
    <message>
        <source>A range is written without spaces: “%1”.</source>
        <translation>Khoảng số, khoảng năm viết liền, không có dấu cách: “%1”.</translation>
    </message>
    <message>
        <source>This describes a picture: move it to the picture&apos;s caption.</source>
        <translation>Câu này tả ảnh: hãy chuyển xuống chú thích ảnh.</translation>
    </message>
    <message>
        <source>The word “%1” stands here twice.</source>
        <translation>Từ “%1” bị lặp hai lần.</translation>
    </message>
    <message>
        <source>The sapo has %1 words; this kind of article allows %2.</source>
        <translation>Sapo có %1 chữ; loại bài này cho phép %2 chữ.</translation>
    </message>
    <message>
        <source>The sapo repeats %1 words in a row from the body.</source>
        <translation>Sapo lặp lại nguyên %1 chữ liền nhau của thân bài.</translation>
    </message>
    <message>
        <source>The source tag is followed by a space, a dash and a space.</source>
        <translation>Sau tên nguồn là dấu cách, gạch nối, rồi dấu cách.</translation>
    </message>
    <message>
        <source>No space before “%1”.</source>
        <translation>Không có dấu cách trước “%1”.</translation>
    </message>
    <message>
        <source>The title is written “%1”.</source>
        <translation>Chức danh viết là “%1”.</translation>
    </message>
    <message>
        <source>Elsewhere the article places the tone mark so: “%1”.</source>
        <translation>Chỗ khác trong bài đặt dấu thanh theo kiểu “%1”.</translation>
    </message>
    <message>
        <source>The tone mark stands on the wrong letter.</source>
        <translation>Dấu thanh đặt sai chữ cái.</translation>
    </message>
    <message>
        <source>The dictionary does not know the syllable “%1”.</source>
        <translation>Từ điển không có âm tiết “%1”.</translation>
    </message>
    <message>
        <source>The dictionary does not know the word “%1”.</source>
        <translation>Từ điển không có từ “%1”.</translation>
    </message>
    <message>
        <source>This paragraph is too long to be proofread (more than %1 characters).</source>
        <translation>Đoạn này quá dài nên không soát được (hơn %1 ký tự).</translation>
    </message>
    <message>
        <source>“%1” is not explained where it first stands.</source>
        <translation>“%1” chưa được giải thích ở lần dùng đầu tiên.</translation>
    </message>
    <message>
        <source>The house writes “%1”.</source>
        <translation>Tòa soạn viết là “%1”.</translation>
    </message>
    <message>
        <source>Whose picture it is stands here; its credit field is empty.</source>
        <translation>Tên tác giả ảnh nằm ở đây, còn ô nguồn ảnh đang trống.</translation>
    </message>
    <message>
        <source>The caption says “%1”, the text says “%2”.</source>
        <translation>Chú thích ảnh viết “%1”, trong bài viết “%2”.</translation>
    </message>
    <message>
        <source>The caption has %1 words; the house allows %2.</source>
        <translation>Chú thích ảnh dài %1 chữ, tòa soạn cho phép %2 chữ.</translation>
    </message>
    <message>
        <source>the tone mark seems to be wrong</source>
        <translation>có vẻ sai dấu thanh</translation>
    </message>
    <message>
        <source>hook and tilde (hỏi, ngã) seem to be mixed up</source>
        <translation>có vẻ lẫn dấu hỏi với dấu ngã</translation>
    </message>
    <message>
        <source>the mark of a letter (ă, â, ê, ô, ơ, ư, đ) seems to be wrong</source>
        <translation>có vẻ sai dấu của chữ cái (ă, â, ê, ô, ơ, ư, đ)</translation>
    </message>
    <message>
        <source>a letter seems to be missing</source>
        <translation>có vẻ thiếu một chữ cái</translation>
    </message>
    <message>
        <source>there seems to be a letter too many</source>
        <translation>có vẻ thừa một chữ cái</translation>
    </message>
    <message>
        <source>one letter seems to be another</source>
        <translation>có vẻ gõ nhầm một chữ cái</translation>
    </message>
    <message>
        <source>two letters seem to have changed places</source>
        <translation>có vẻ đảo chỗ hai chữ cái</translation>
    </message>
    <message>
        <source>the first consonant sounds alike but is written otherwise</source>
        <translation>phụ âm đầu nghe giống nhưng viết khác</translation>
    </message>
    <message>
        <source>the last consonant sounds alike but is written otherwise</source>
        <translation>phụ âm cuối nghe giống nhưng viết khác</translation>
    </message>
    <message>
        <source>the vowels sound alike but are written otherwise</source>
        <translation>phần vần nghe giống nhưng viết khác</translation>
    </message>
    <message>
        <source>these look like keys that no input method has read</source>
        <translation>có vẻ là phím gõ mà bộ gõ chưa chuyển</translation>
    </message>
    <message>
        <source>a space seems to be missing</source>
        <translation>có vẻ thiếu dấu cách</translation>
    </message>
    <message>
        <source>Beside these words “%1” is usual: %2.</source>
        <translation>Cạnh những chữ này thường viết “%1”: %2.</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”: %2.</source>
        <translation>Từ điển không có “%1”: %2.</translation>
    </message>
    <message>
        <source>Elsewhere in this article three dots are written “%1”.</source>
        <translation>Chỗ khác trong bài viết dấu ba chấm là “%1”.</translation>
    </message>
    <message>
        <source>Elsewhere in this article the figure is %1.</source>
        <translation>Chỗ khác trong bài con số này là %1.</translation>
    </message>
    <message>
        <source>The headline says “%1”, the text does not.</source>
        <translation>Đầu đề nói “%1”, trong bài không có.</translation>
    </message>
    <message>
        <source>The headline says “%1”, the text says “%2”.</source>
        <translation>Đầu đề viết “%1”, trong bài viết “%2”.</translation>
    </message>
    <message>
        <source>One slip away from the well-known name “%1”.</source>
        <translation>Chỉ lệch một chữ so với tên quen thuộc “%1”.</translation>
    </message>
    <message>
        <source>Since 1 July 2025 this is %1 (Resolution 202/2025/QH15).</source>
        <translation>Từ 1/7/2025 là %1 (Nghị quyết 202/2025/QH15).</translation>
    </message>
    <message>
        <source>Of events since 1 July 2025 this would be %1 (Resolution 202/2025/QH15).</source>
        <translation>Nếu viết về việc từ 1/7/2025 thì là %1 (Nghị quyết 202/2025/QH15).</translation>
    </message>
    <message>
        <source>There are no districts since 1 July 2025 (Law 72/2025/QH15): name the commune or ward.</source>
        <translation>Từ 1/7/2025 không còn cấp huyện (Luật 72/2025/QH15): ghi tên xã, phường.</translation>
    </message>
    <message>
        <source>Elsewhere in this article the name is “%1”.</source>
        <translation>Chỗ khác trong bài tên này viết là “%1”.</translation>
    </message>
    <message>
        <source>No space between “%1” and what it encloses.</source>
        <translation>Không để dấu cách giữa “%1” và chữ nằm trong ngoặc.</translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation>Thiếu dấu cách sau “%1”.</translation>
    </message>
    <message>
        <source>A space is missing before “%1”.</source>
        <translation>Thiếu dấu cách trước “%1”.</translation>
    </message>
    <message>
        <source>One full stop ends a sentence, three leave it open.</source>
        <translation>Một dấu chấm để hết câu, ba dấu chấm để bỏ lửng.</translation>
    </message>
    <message>
        <source>One “%1” is enough.</source>
        <translation>Chỉ cần một dấu “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no partner: quotes and brackets come in pairs.</source>
        <translation>“%1” không có dấu đi cặp: ngoặc phải mở rồi đóng.</translation>
    </message>
    <message>
        <source>A quotation opens with “ and closes with ”: here stands “%1”.</source>
        <translation>Câu trích mở bằng “ và đóng bằng ”: ở đây lại là “%1”.</translation>
    </message>
    <message>
        <source>This article uses both “…” and &quot;…&quot;: one kind is enough.</source>
        <translation>Bài dùng cả “…” lẫn &quot;…&quot;: nên thống nhất một kiểu.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1” bị viết hai lần liền nhau.</translation>
    </message>
    <message>
        <source>The sapo says “%1”, the text does not.</source>
        <translation>Sapo nói “%1”, trong bài không có.</translation>
    </message>
    <message>
        <source>The sapo says “%1”, the text says “%2”.</source>
        <translation>Sapo viết “%1”, trong bài viết “%2”.</translation>
    </message>
    <message>
        <source>“%1” is in no dictionary and hardly ever in print.</source>
        <translation>“%1” không có trong từ điển và hầu như không gặp trên báo.</translation>
    </message>
    <message>
        <source>The agency is written “%1” (Decree 30/2020).</source>
        <translation>Tên cơ quan viết “%1” (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>Official texts write days below 10 and the months 1 and 2 with a zero (Decree 30/2020).</source>
        <translation>Văn bản chính thức viết thêm số 0 trước ngày dưới 10 và tháng 1, tháng 2 (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>A unit named by a number has a capital: “%1” (Decree 30/2020).</source>
        <translation>Đơn vị hành chính gọi theo số viết hoa: “%1” (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>The article also writes “%1”; one text keeps to one form.</source>
        <translation>Bài cũng viết “%1”; một bài chỉ nên dùng một dạng.</translation>
    </message>
    <message>
        <source>The house form is “%1”: %2.</source>
        <translation>Tòa soạn viết “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no day %1 in month %2.</source>
        <translation>Tháng %2 không có ngày %1.</translation>
    </message>
    <message>
        <source>There is no day %1 of a month %2.</source>
        <translation>Không có ngày %1 tháng %2.</translation>
    </message>
    <message>
        <source>In a citation of a law, “%1” has a capital (Decree 30/2020).</source>
        <translation>Khi viện dẫn văn bản luật, “%1” viết hoa (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>Thousands are parted by points, decimals by a comma: “%1”.</source>
        <translation>Dấu chấm phân cách hàng nghìn, dấu phẩy phân cách phần thập phân: “%1”.</translation>
    </message>
    <message>
        <source>A paragraph begins with a capital: “%1”.</source>
        <translation>Đầu đoạn viết hoa: “%1”.</translation>
    </message>
    <message>
        <source>Every syllable of a place&apos;s name has a capital: “%1”.</source>
        <translation>Tên địa danh viết hoa mọi âm tiết: “%1”.</translation>
    </message>
    <message>
        <source>A post before a name has a capital: “%1” (Decree 30/2020).</source>
        <translation>Chức danh trước tên người viết hoa: “%1” (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>A sentence begins with a capital: “%1”.</source>
        <translation>Đầu câu viết hoa: “%1”.</translation>
    </message>
    <message>
        <source>Official texts write “%1” with a capital (Decree 30/2020).</source>
        <translation>Văn bản chính thức viết hoa “%1” (Nghị định 30/2020).</translation>
    </message>
    <message>
        <source>A space stands before the unit: “%1”.</source>
        <translation>Trước đơn vị đo có dấu cách: “%1”.</translation>
    </message>
    <message>
        <source>Every syllable of a person&apos;s name has a capital: “%1”.</source>
        <translation>Tên người viết hoa mọi âm tiết: “%1”.</translation>
    </message>
    <message>
        <source>That day is a “%1” in the calendar.</source>
        <translation>Theo lịch, ngày này là “%1”.</translation>
    </message>
    <message>
        <source>“%1” is written “%2”: %3.</source>
        <translation>“%1” viết là “%2”: %3.</translation>
    </message>
    <message>
        <source>These look like VNI keys that no input method has read: “%1”.</source>
        <translation>Có vẻ là phím gõ VNI mà bộ gõ chưa chuyển: “%1”.</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>“%1” is there already.</source>
        <translation>Đã có “%1”.</translation>
    </message>
    <message>
        <source>What it holds now is gone when it is written over.</source>
        <translation>Ghi đè thì nội dung đang có trong tệp sẽ mất.</translation>
    </message>
    <message>
        <source>&amp;Write over it</source>
        <translation>&amp;Ghi đè</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>&amp;Tên khác…</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>TableSize</name>
    <message>
        <source>Insert table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation>Số &amp;hàng, kể cả hàng tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Số &amp;cột</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>News item</source>
        <translation>Tin</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Reportage</source>
        <translation>Phóng sự</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>Picture story</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Reply to readers</source>
        <translation>Trả lời bạn đọc</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>As approved</source>
        <translation>Đúng bản đã duyệt</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Đã sửa sau duyệt</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Cộng tác viên</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Phóng viên</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Biên tập viên</translation>
    </message>
    <message>
        <source>Head of desk</source>
        <translation>Trưởng ban</translation>
    </message>
    <message>
        <source>Managing secretary</source>
        <translation>Thư ký tòa soạn</translation>
    </message>
    <message>
        <source>Deputy chief editor</source>
        <translation>Phó tổng biên tập</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>Tổng biên tập</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Đề tài</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Đang viết</translation>
    </message>
    <message>
        <source>Waiting for editing</source>
        <translation>Chờ biên tập</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation>Chờ duyệt (cấp ban)</translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation>Chờ duyệt (TKTS)</translation>
    </message>
    <message>
        <source>Waiting for the chief editor</source>
        <translation>Chờ duyệt (TBT)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã xuất bản</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Đã cập nhật</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã cải chính</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Submit for editing</source>
        <translation>Gửi biên tập</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Đánh dấu đã xuất bản</translation>
    </message>
    <message>
        <source>Propose the topic</source>
        <translation>Đề xuất đề tài</translation>
    </message>
    <message>
        <source>Accept the topic</source>
        <translation>Duyệt đề tài</translation>
    </message>
    <message>
        <source>Begin editing</source>
        <translation>Nhận biên tập</translation>
    </message>
    <message>
        <source>Put forward for approval</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Cancel the article</source>
        <translation>Hủy bài</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation>Ghi nhận đã cải chính</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>signed with a key not known here</source>
        <translation>đã ký bằng khóa nơi này chưa biết</translation>
    </message>
    <message>
        <source>signed with a key that is not this person&apos;s</source>
        <translation>ký bằng khóa không phải của người này</translation>
    </message>
    <message>
        <source>signed when the key did not count</source>
        <translation>ký khi khóa không có hiệu lực</translation>
    </message>
    <message>
        <source>signed in a role not held</source>
        <translation>ký với vai trò không có</translation>
    </message>
    <message>
        <source>the signature is not right</source>
        <translation>chữ ký không đúng</translation>
    </message>
    <message>
        <source>by delegation of %1</source>
        <translation>theo ủy quyền của %1</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dòng trên tít</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Other headlines</source>
        <translation>Tít khác</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Thẻ nguồn</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Nơi viết</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Ngày sự kiện</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>Nơi xảy ra</translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Tin liên quan</translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation>Tiêu đề và mô tả cho máy tìm kiếm</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Hẹn giờ công bố</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Bản quyền</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>Nhãn AI</translation>
    </message>
    <message>
        <source>House-style profile</source>
        <translation>Hồ sơ quy tắc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>signed, in a role by delegation that nobody vouches for</source>
        <translation>đã ký, vai trò theo ủy quyền chưa ai bảo đảm</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Needs somebody</source>
        <translation>Cần người xử lý</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Readers have it</source>
        <translation>Bạn đọc đã thấy</translation>
    </message>
    <message>
        <source>Scheduled there</source>
        <translation>Đã hẹn giờ ở đó</translation>
    </message>
    <message>
        <source>Taken down there</source>
        <translation>Đã gỡ ở đó</translation>
    </message>
    <message>
        <source>The draft lies ready to be sent</source>
        <translation>Thư nháp đã sẵn, chờ gửi</translation>
    </message>
</context>
<context>
    <name>toasoan::ApprovalDialog</name>
    <message>
        <source>Picture %1 has no caption</source>
        <translation>Ảnh %1 chưa có chú thích</translation>
    </message>
    <message>
        <source>Picture %1 has no credit</source>
        <translation>Ảnh %1 chưa ghi nguồn ảnh</translation>
    </message>
    <message>
        <source>Picture %1 has no alternative text</source>
        <translation>Ảnh %1 chưa có văn bản thay thế</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still stand.</source>
        <translation>
            <numerusform>Còn %n lỗi chưa xử lý.</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings stand.</source>
        <translation>Không còn lỗi nào.</translation>
    </message>
    <message>
        <source>%1 words. %2</source>
        <translation>%1 chữ. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules hold the article back like this. It may leave all the same if you say why; the reason is kept and printed with the approval.</source>
        <translation>Quy tắc tòa soạn không cho bài ra như thế này. Bài vẫn được ra nếu ghi rõ lý do miễn trừ; lý do được lưu và in trên phiếu duyệt.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules hold the article back like this. These roles may waive it: %1.</source>
        <translation>Quy tắc tòa soạn không cho bài ra như thế này. Vai trò được miễn trừ: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason to waive: %1</source>
        <translation>Lý do miễn trừ: %1</translation>
    </message>
    <message>
        <source>The article goes on; this is not the final approval.</source>
        <translation>Bài được chuyển lên; đây chưa phải duyệt cuối.</translation>
    </message>
    <message>
        <source>The approval is sealed to this text: any later change shows, and the article cannot leave until it is approved again.</source>
        <translation>Bản duyệt được niêm phong đúng văn bản này: sửa sau đó sẽ hiện ra, và bài không ra được cho đến khi duyệt lại.</translation>
    </message>
    <message>
        <source>It is signed with the key of %1: %2.</source>
        <translation>Ký bằng khóa của %1: %2.</translation>
    </message>
    <message>
        <source>The key of %1 was made on another computer and can sign only there. Workflow › People and keys makes one here.</source>
        <translation>Khóa của %1 được tạo trên máy khác và chỉ ký được ở đó. Vào Quy trình › Người và khóa ký để tạo khóa trên máy này.</translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and %1 has no key yet. Workflow › People and keys makes one.</source>
        <translation>Tòa soạn yêu cầu bản duyệt phải có chữ ký mà %1 chưa có khóa. Vào Quy trình › Người và khóa ký để tạo.</translation>
    </message>
    <message>
        <source>It is not signed: %1 has no key.</source>
        <translation>Chưa ký: %1 chưa có khóa.</translation>
    </message>
    <message>
        <source>%1: nothing is written there</source>
        <translation>%1: còn để trống</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), first “%1”: %2</source>
        <translation>
            <numerusform>%n lỗi, trước hết là “%1”: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ArchiveCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 Not done: %2. The first reason: %3</source>
        <translation>%1 Không làm được: %2. Lý do đầu tiên: %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n draft(s) to the trash?</source>
        <translation>
            <numerusform>Chuyển %n bài vào thùng rác?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be brought back from there.</source>
        <translation>Từ đó vẫn đưa lại được.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Vào thùng rác</translation>
    </message>
    <message>
        <source>Moving to the trash:</source>
        <translation>Đang chuyển vào thùng rác:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are in the trash.</source>
        <translation>
            <numerusform>%n bài đã vào thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Đưa lại</translation>
    </message>
    <message>
        <source>Bringing back:</source>
        <translation>Đang đưa lại:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are back.</source>
        <translation>
            <numerusform>%n bài đã trở lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation>
            <numerusform>Xóa hẳn %n bài?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and history are gone then and nothing brings them back. Backups made before still have them.</source>
        <translation>Nội dung và lịch sử sẽ mất, không gì lấy lại được. Các bản sao lưu trước đó vẫn còn bài.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Deleting:</source>
        <translation>Đang xóa:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were deleted for good.</source>
        <translation>
            <numerusform>Đã xóa hẳn %n bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export packages into</source>
        <translation>Xuất các gói vào</translation>
    </message>
    <message>
        <source>Writing packages:</source>
        <translation>Đang ghi gói:</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written.</source>
        <translation>
            <numerusform>Đã ghi %n gói.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Đã dừng. %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>A name for the last saved version of each; empty: none</source>
        <translation>Tên cho phiên bản lưu cuối của từng bài; để trống: không đặt</translation>
    </message>
    <message>
        <source>Labelling:</source>
        <translation>Đang đặt nhãn:</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were labelled.</source>
        <translation>
            <numerusform>Đã đặt nhãn cho %n bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of words was damaged and is made anew; no draft is hurt:</source>
        <translation>Chỉ mục từ bị hỏng, đang lập lại; không bài nào bị ảnh hưởng:</translation>
    </message>
    <message>
        <source>The rest of the index is made at the next start.</source>
        <translation>Phần còn lại của chỉ mục được lập ở lần mở sau.</translation>
    </message>
    <message>
        <source>The index of words is whole again.</source>
        <translation>Chỉ mục từ đã nguyên vẹn trở lại.</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleEditor</name>
    <message>
        <source>Article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Do not proofread</source>
        <translation>Không soát</translation>
    </message>
    <message>
        <source>Not proofread: somebody wanted it so</source>
        <translation>Không soát: đã có người chọn như vậy</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Xem nhận xét</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Nhận xét…</translation>
    </message>
</context>
<context>
    <name>toasoan::AttachmentsDialog</name>
    <message>
        <source>Documents and recordings for you and your editors. They stay on this computer and in its backups, and never leave with the article.</source>
        <translation>Tài liệu, ghi âm dành cho bạn và biên tập viên. Chúng chỉ nằm trên máy này và trong bản sao lưu, không bao giờ đi ra cùng bài.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>&amp;Gỡ…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu kèm bài</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>Thêm tài liệu kèm bài</translation>
    </message>
    <message>
        <source>no program opens it</source>
        <translation>không có chương trình nào mở được</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Take “%1” off the draft? Its file goes too, unless another draft has it; backups keep theirs.</source>
        <translation>Gỡ “%1” khỏi bài? Tệp cũng bị xóa, trừ khi bài khác còn dùng; bản sao lưu vẫn giữ tệp của mình.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be kept with a draft. Keep it in a folder of your own.</source>
        <translation>“%1” lớn hơn %2, mức tối đa được giữ cùng bài. Hãy để tệp trong thư mục riêng của bạn.</translation>
    </message>
    <message>
        <source>Nothing yet. “Add” brings files in, and so does dropping them here.</source>
        <translation>Chưa có tệp nào. Bấm “Thêm” hoặc thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Files are being brought in</source>
        <translation>Đang đưa tệp vào</translation>
    </message>
</context>
<context>
    <name>toasoan::AuditDialog</name>
    <message>
        <source>Entry %1 was altered: it is not what was written.</source>
        <translation>Mục %1 đã bị sửa: không còn như lúc ghi.</translation>
    </message>
    <message>
        <source>Entries were cut off at the end, from number %1 on.</source>
        <translation>Các mục ở cuối đã bị cắt, từ số %1 trở đi.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: entries were dropped, moved or put in.</source>
        <translation>Mục %1 không nối tiếp mục trước nó: có mục bị bỏ, bị chuyển chỗ hoặc bị chèn vào.</translation>
    </message>
    <message>
        <source>Today&apos;s log still contains entry %1, as it was on %2.</source>
        <translation>Nhật ký hôm nay vẫn còn mục %1 như lúc %2.</translation>
    </message>
    <message>
        <source>Today&apos;s log ends before entry %1, which was there on %2: entries were cut off.</source>
        <translation>Nhật ký hôm nay kết thúc trước mục %1, là mục có lúc %2: có mục bị cắt.</translation>
    </message>
    <message>
        <source>Today&apos;s log has another entry %1 than on %2: it was written anew.</source>
        <translation>Mục %1 của nhật ký hôm nay khác với lúc %2: nhật ký bị viết lại.</translation>
    </message>
    <message>
        <source>Si&amp;gn the head as %1</source>
        <translation>&amp;Ký mốc nhật ký với tên %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký thao tác</translation>
    </message>
    <message>
        <source>Every step of every article is an entry of one log, and each is chained to the one before. An entry that was altered, dropped or moved shows. That the end was cut off and all of it written anew shows beside a head of the log that was saved before and kept elsewhere.</source>
        <translation>Mỗi bước của mỗi bài là một mục trong cùng một nhật ký, và mục sau nối vào mục trước. Mục bị sửa, bị bỏ hay bị chuyển chỗ đều lộ ra. Cắt phần cuối hay viết lại toàn bộ nhật ký thì lộ ra khi so với mốc nhật ký đã lưu trước và cất ở nơi khác.</translation>
    </message>
    <message>
        <source>How the log stands</source>
        <translation>Tình trạng nhật ký</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Kiểm &amp;tra ngay</translation>
    </message>
    <message>
        <source>&amp;Save the head…</source>
        <translation>&amp;Lưu mốc nhật ký…</translation>
    </message>
    <message>
        <source>&amp;Compare with a saved head…</source>
        <translation>&amp;So với mốc đã lưu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), each as it was written.</source>
        <translation>
            <numerusform>Nhật ký còn nguyên: %n mục, mục nào cũng như lúc ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the head of the log</source>
        <translation>Lưu mốc nhật ký</translation>
    </message>
    <message>
        <source>Head of a log (*.json)</source>
        <translation>Mốc nhật ký (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Keep it where nobody can change it who can change this computer.</source>
        <translation>Đã ghi vào %1. Hãy cất ở nơi mà người sửa được máy này không sửa được.</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>So với mốc đã lưu</translation>
    </message>
    <message>
        <source>The log itself is broken; Verify says where.</source>
        <translation>Bản thân nhật ký bị hỏng; “Kiểm tra ngay” cho biết ở đâu.</translation>
    </message>
    <message>
        <source>The saved head: %1%2.</source>
        <translation>Mốc đã lưu: %1%2.</translation>
    </message>
</context>
<context>
    <name>toasoan::BackupPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Tiến độ sao lưu</translation>
    </message>
    <message>
        <source>All drafts are backed up every hour while the program runs; each copy is opened and checked before it counts. Kept are the last 24 hours and one a day for 14 days.</source>
        <translation>Mọi bài được sao lưu mỗi giờ khi chương trình đang mở; bản nào cũng được mở ra kiểm tra rồi mới tính. Giữ các bản của 24 giờ gần nhất và mỗi ngày một bản trong 14 ngày.</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation>Trên đĩa này</translation>
    </message>
    <message>
        <source>A&amp;lso into</source>
        <translation>Sao lưu thê&amp;m vào</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>lần gần nhất %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có bản nào</translation>
    </message>
    <message>
        <source>A disk may break: a copy elsewhere saves what this one cannot.</source>
        <translation>Đĩa có thể hỏng: một bản để nơi khác mới thật an toàn.</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the stick in and press “Back up now”.</source>
        <translation>Chưa thấy thư mục này. Hãy cắm USB rồi bấm “Sao lưu ngay”.</translation>
    </message>
    <message>
        <source>last %1; pictures lie in “media” beside it</source>
        <translation>lần gần nhất %1; ảnh nằm trong thư mục “media” bên cạnh</translation>
    </message>
    <message>
        <source>Where backups go as well</source>
        <translation>Sao lưu thêm vào đâu</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>a stick or another disk</source>
        <translation>USB hoặc ổ đĩa khác</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>&amp;Tệp khác…</translation>
    </message>
</context>
<context>
    <name>toasoan::Batch</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>toasoan::BesideArticle</name>
    <message>
        <source>Article beside, to be read</source>
        <translation>Bài bên cạnh, chỉ để đọc</translation>
    </message>
    <message>
        <source>Close the article beside</source>
        <translation>Đóng bài bên cạnh</translation>
    </message>
    <message>
        <source>Close the article beside (Ctrl+W)</source>
        <translation>Đóng bài bên cạnh (Ctrl+W)</translation>
    </message>
    <message>
        <source>To be read: %1</source>
        <translation>Chỉ đọc: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::BlockCommands</name>
    <message>
        <source>Embed</source>
        <translation>Nhúng nội dung</translation>
    </message>
    <message>
        <source>Address of the video or post (https://…). Nothing is loaded.</source>
        <translation>Địa chỉ của video hay bài đăng (https://…). Không tải gì về.</translation>
    </message>
    <message>
        <source>“%1” cannot be embedded: only http and https addresses are taken. The text has not changed.</source>
        <translation>Không nhúng được “%1”: chỉ nhận địa chỉ http và https. Bài chưa thay đổi.</translation>
    </message>
    <message>
        <source>Select the pictures first that are to be one gallery.</source>
        <translation>Hãy chọn trước các ảnh cần gộp thành thư viện ảnh.</translation>
    </message>
    <message>
        <source>Select the gallery first that is to be single pictures.</source>
        <translation>Hãy chọn trước thư viện ảnh cần tách.</translation>
    </message>
    <message>
        <source>These words are plain: no link can stand in them.</source>
        <translation>Ô này chỉ chứa chữ trơn, không đặt liên kết được.</translation>
    </message>
    <message>
        <source>This is for the text of the article, not for what stands in a table or another card: Escape leads back to the text.</source>
        <translation>Việc này dành cho chữ của bài, không làm được trong bảng hay khối khác: bấm Escape để trở lại bài.</translation>
    </message>
</context>
<context>
    <name>toasoan::BlockEditor</name>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>toasoan::BlockHandle</name>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn thường</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Small cross-head</source>
        <translation>Tít phụ nhỏ</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Danh sách dấu chấm</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách số</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Trích nổi bật</translation>
    </message>
    <message>
        <source>Move or change this block</source>
        <translation>Dời hoặc đổi khối này</translation>
    </message>
    <message>
        <source>Drag to move, with Ctrl to copy; press for more</source>
        <translation>Kéo để dời, giữ Ctrl để sao chép; bấm để xem thêm</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Đưa &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Đưa &amp;xuống</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Nhân đôi</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Turn into</source>
        <translation>Đổ&amp;i thành</translation>
    </message>
    <message>
        <source>Whole &amp;list</source>
        <translation>Cả &amp;danh sách</translation>
    </message>
</context>
<context>
    <name>toasoan::BoardCommands</name>
    <message>
        <source>Open at: %1</source>
        <translation>Đang xem bài này: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::BoardModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ngày %2 giờ</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(chưa có tít)</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Quá hạn: %1</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Đang ở</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Chờ ai</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Open at</source>
        <translation>Đang xem</translation>
    </message>
</context>
<context>
    <name>toasoan::BoardPage</name>
    <message>
        <source>Back to the article</source>
        <translation>Trở lại bài</translation>
    </message>
    <message>
        <source>Leave the board (Esc)</source>
        <translation>Rời bảng trực (Esc)</translation>
    </message>
    <message>
        <source>Only what waits too long</source>
        <translation>Chỉ những bài quá hạn</translation>
    </message>
    <message>
        <source>Only what waits for me</source>
        <translation>Chỉ những bài chờ tôi</translation>
    </message>
    <message>
        <source>Articles that wait</source>
        <translation>Những bài đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>Duty board · %n article(s) wait</source>
        <translation>
            <numerusform>Bảng trực tòa soạn · %n bài đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Late %1</source>
        <translation>▲ Quá hạn %1</translation>
    </message>
    <message>
        <source>For me %1</source>
        <translation>Chờ tôi %1</translation>
    </message>
    <message>
        <source>Takedowns and corrections that somebody asked for, in the ledger</source>
        <translation>Đề nghị gỡ bài, cải chính trong sổ</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n request(s) to decide</source>
        <translation>
            <numerusform>▲ %n đề nghị chờ quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the article, Esc goes back. An article stands here from its first step until it is out; Workflow › Deadline says by when it is due and whose turn it is.</source>
        <translation>Enter mở bài, Esc trở lại. Bài nằm ở đây từ bước đầu đến khi đăng; Quy trình › Hạn nộp, giao việc đặt hạn và người phụ trách.</translation>
    </message>
    <message>
        <source>None of the articles is of that kind. The buttons above show all of them again.</source>
        <translation>Không có bài nào thuộc loại này. Bấm lại các nút ở trên để xem tất cả.</translation>
    </message>
    <message>
        <source>No article waits. A new one stands here from its first step until it is out.</source>
        <translation>Không có bài nào đang chờ. Bài mới nằm ở đây từ bước đầu đến khi đăng.</translation>
    </message>
</context>
<context>
    <name>toasoan::BylineOffer</name>
    <message>
        <source>Pen names used before</source>
        <translation>Các bút danh đã dùng</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionCommands</name>
    <message>
        <source>Open an article first; its pictures are captioned here.</source>
        <translation>Hãy mở một bài trước; ảnh của bài được chú thích ở đây.</translation>
    </message>
    <message>
        <source>This article may only be read; nothing was changed.</source>
        <translation>Bài này chỉ được đọc; chưa có gì bị sửa.</translation>
    </message>
    <message>
        <source>The library keeps these words for the picture.</source>
        <translation>Thư viện đã lưu thông tin này cho ảnh.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Ảnh %1 trên %2</translation>
    </message>
    <message>
        <source>Ran on %1: “%2”</source>
        <translation>Đã đăng ngày %1: “%2”</translation>
    </message>
    <message>
        <source>In a draft of %1: “%2”</source>
        <translation>Trong bản thảo ngày %1: “%2”</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Trong bài này</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionDelegate</name>
    <message>
        <source>No caption yet</source>
        <translation>Chưa có chú thích</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Thiếu tên</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>Chưa mô tả</translation>
    </message>
    <message>
        <source>who %1   where %2   when %3</source>
        <translation>ai %1   ở đâu %2   khi nào %3</translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <translation>trùng với tít</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>as in the library</source>
        <translation>theo thư viện</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionGrid</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Các ảnh xếp cạnh nhau</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionModel</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Ảnh %1 trên %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Photo by</source>
        <translation>Ảnh của</translation>
    </message>
    <message>
        <source>Description for those who cannot see</source>
        <translation>Mô tả cho người khiếm thị</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionPanel</name>
    <message>
        <source>Sentences of the article that tell a picture</source>
        <translation>Câu trong bài nói về ảnh</translation>
    </message>
    <message>
        <source>The file of this picture has not come yet.</source>
        <translation>Chưa có tệp của ảnh này.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 điểm ảnh</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>Thiếu tệp của ảnh này.</translation>
    </message>
    <message>
        <source>Make it the caption</source>
        <translation>Lấy làm chú thích</translation>
    </message>
    <message>
        <source>A child or a &amp;victim can be recognized</source>
        <translation>Nhận ra được trẻ &amp;em hoặc nạn nhân</translation>
    </message>
    <message>
        <source>In other articles</source>
        <translation>Đã dùng ở bài khác</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Trong thư viện ảnh</translation>
    </message>
    <message>
        <source>Rights and privacy</source>
        <translation>Quyền và riêng tư</translation>
    </message>
    <message>
        <source>Hide them or record their consent: until then the article cannot leave.</source>
        <translation>Phải làm mờ hoặc ghi sự đồng ý: trước đó bài chưa xuất được.</translation>
    </message>
    <message>
        <source>Their consent is recorded.</source>
        <translation>Đã ghi sự đồng ý.</translation>
    </message>
    <message>
        <source>They are hidden in every copy that leaves.</source>
        <translation>Được làm mờ trong mọi bản xuất ra.</translation>
    </message>
    <message>
        <source>▲ This picture ran on %1</source>
        <translation>▲ Ảnh này đã đăng ngày %1</translation>
    </message>
    <message>
        <source>▲ A picture like it ran on %1</source>
        <translation>▲ Ảnh gần giống đã đăng ngày %1</translation>
    </message>
    <message>
        <source>■ This picture is in a draft of %1</source>
        <translation>■ Ảnh này có trong bản thảo ngày %1</translation>
    </message>
    <message>
        <source>■ A picture like it is in a draft of %1</source>
        <translation>■ Ảnh gần giống có trong bản thảo ngày %1</translation>
    </message>
    <message>
        <source>Place and device are taken out of every copy that leaves.</source>
        <translation>GPS, số máy được gỡ khỏi mọi bản xuất ra.</translation>
    </message>
    <message>
        <source>The article says the same.</source>
        <translation>Bài dùng đúng chú thích này.</translation>
    </message>
    <message>
        <source>&amp;Keep the article&apos;s words there</source>
        <translation>Lưu thông tin của bài &amp;vào thư viện</translation>
    </message>
    <message>
        <source>Crop, turn, &amp;hide faces…</source>
        <translation>Cắt, xoay, làm &amp;mờ…</translation>
    </message>
    <message>
        <source>&amp;Take these words</source>
        <translation>&amp;Lấy thông tin này</translation>
    </message>
    <message>
        <source>“%1” · %2 alike</source>
        <translation>“%1” · giống %2</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>So hai ảnh</translation>
    </message>
    <message>
        <source>⇄ The article&apos;s caption follows this one.</source>
        <translation>⇄ Chú thích trong bài theo chú thích này.</translation>
    </message>
    <message>
        <source>⇄ The library says something else by now.</source>
        <translation>⇄ Thư viện nay đã ghi khác.</translation>
    </message>
    <message>
        <source>&amp;Follow the library</source>
        <translation>&amp;Theo thư viện</translation>
    </message>
    <message>
        <source>When the library&apos;s caption changes, this one does too, until it is edited</source>
        <translation>Khi chú thích trong thư viện thay đổi, chú thích này đổi theo, cho đến khi được sửa riêng</translation>
    </message>
    <message>
        <source>Caption, credit and alt text of the library for this article; the caption follows from then on</source>
        <translation>Lấy chú thích, nguồn ảnh và mô tả của thư viện cho bài này; từ đó chú thích đổi theo thư viện</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Bỏ liên &amp;kết</translation>
    </message>
    <message>
        <source>The caption stays as it is, whatever the library says later</source>
        <translation>Giữ nguyên chú thích này, dù thư viện về sau ghi gì</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionTable</name>
    <message>
        <source>Pictures and their captions</source>
        <translation>Ảnh và chú thích</translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionsPage</name>
    <message>
        <source>This article has no picture yet.</source>
        <translation>Bài này chưa có ảnh.</translation>
    </message>
    <message>
        <source>&amp;Put pictures in…</source>
        <translation>&amp;Chèn ảnh…</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>The first chosen picture&apos;s words for the others (Ctrl+D)</source>
        <translation>Chữ của ảnh chọn đầu tiên cho các ảnh còn lại (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Copy words</source>
        <translation>Ché&amp;p thông tin</translation>
    </message>
    <message>
        <source>Caption, name and description of the chosen pictures (Ctrl+C)</source>
        <translation>Chú thích, tên và mô tả của các ảnh đang chọn (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste words</source>
        <translation>&amp;Dán thông tin</translation>
    </message>
    <message>
        <source>Lines of caption, name and description, from here or a spreadsheet (Ctrl+V)</source>
        <translation>Các dòng chú thích, tên, mô tả, lấy từ đây hoặc từ bảng tính (Ctrl+V)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Xon&amp;g</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>Trở lại bài viết (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not complete</source>
        <translation>
            <numerusform>%n ảnh chưa đủ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n picture(s) complete</source>
        <translation>
            <numerusform>%n ảnh đã đủ</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Ảnh này</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>&amp;So hai ảnh</translation>
    </message>
    <message>
        <source>The two chosen pictures side by side (Ctrl+R)</source>
        <translation>Xem hai ảnh đang chọn cạnh nhau (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Lướ&amp;i</translation>
    </message>
    <message>
        <source>The other view: Ctrl+G. Alt+arrows move a picture to another place</source>
        <translation>Đổi cách xem: Ctrl+G. Alt+phím mũi tên chuyển ảnh sang chỗ khác</translation>
    </message>
</context>
<context>
    <name>toasoan::ChangeList</name>
    <message>
        <source>Changes, in reading order</source>
        <translation>Các thay đổi, theo thứ tự đọc</translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation>✓ đã xem</translation>
    </message>
    <message>
        <source>❝ quotation</source>
        <translation>❝ lời trích</translation>
    </message>
</context>
<context>
    <name>toasoan::ChangedThereDialog</name>
    <message>
        <source>Changed at the destination</source>
        <translation>Bị sửa ở nơi đăng</translation>
    </message>
    <message>
        <source>What others changed there</source>
        <translation>Những gì người khác sửa ở đó</translation>
    </message>
    <message>
        <source>&amp;Leave theirs as it is</source>
        <translation>&amp;Giữ bản của họ</translation>
    </message>
    <message>
        <source>&amp;Overwrite theirs</source>
        <translation>Ghi đè &amp;bản của họ</translation>
    </message>
    <message>
        <source>Somebody changed the article there since it was brought there. Struck out is what we left there, underlined what they wrote. Take over by hand what shall stay, have it approved, then overwrite.</source>
        <translation>Có người đã sửa bài ở đó sau khi bài được đưa lên. Gạch ngang là bản ta để lại, gạch chân là họ viết. Hãy tự đưa vào bài những gì cần giữ, duyệt lại, rồi ghi đè.</translation>
    </message>
</context>
<context>
    <name>toasoan::ChipLabel</name>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>key not known</source>
        <translation>khóa chưa biết</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>chữ ký sai</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>delegation not vouched for</source>
        <translation>ủy quyền chưa được bảo đảm</translation>
    </message>
</context>
<context>
    <name>toasoan::ChoiceBar</name>
    <message>
        <source>Space or a number: as it would be otherwise. Esc: back to the text.</source>
        <translation>Phím cách hoặc số: đổi lại như khi không làm. Esc: về bài.</translation>
    </message>
    <message>
        <source>What was done to the copy</source>
        <translation>Đã làm gì với bài</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Đóng báo cáo</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Từng dòng</translation>
    </message>
    <message>
        <source>Line by line (%1)</source>
        <translation>Từng dòng (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentCard</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Nhận xét của bạn</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>X&amp;ong</translation>
    </message>
    <message>
        <source>Close the comment (Esc)</source>
        <translation>Đóng nhận xét (Esc)</translation>
    </message>
    <message>
        <source>What is to be said about these words?</source>
        <translation>Muốn nói gì về chỗ này?</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>Đã xử &amp;lý</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Những lời đã nói</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Mở lại</translation>
    </message>
    <message>
        <source>&amp;Mended</source>
        <translation>Đã &amp;sửa</translation>
    </message>
    <message>
        <source>What is to be said about this picture?</source>
        <translation>Muốn nói gì về ảnh này?</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentCommands</name>
    <message>
        <source>The comment is deleted.</source>
        <translation>Đã xóa nhận xét.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There is no comment to go to.</source>
        <translation>Không có nhận xét nào để chuyển tới.</translation>
    </message>
    <message>
        <source>There is no comment here.</source>
        <translation>Chỗ này không có nhận xét.</translation>
    </message>
    <message>
        <source>Select the words or the picture first that the comment is about.</source>
        <translation>Hãy chọn chữ hoặc ảnh cần nhận xét trước.</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentDelegate</name>
    <message numerus="yes">
        <source>%n answer(s) before</source>
        <translation>
            <numerusform>%n trả lời trước đó</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it was about is gone) %1</source>
        <translation>(chữ được nhận xét không còn) %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>%1 đã xử lý</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Trả lại: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentFilterRow</name>
    <message>
        <source>Only open comments</source>
        <translation>Chỉ nhận xét chưa xử lý</translation>
    </message>
    <message>
        <source>Only resolved comments</source>
        <translation>Chỉ nhận xét đã xử lý</translation>
    </message>
    <message>
        <source>Only where I said something</source>
        <translation>Chỉ nhận xét có tôi tham gia</translation>
    </message>
    <message>
        <source>Only where I am spoken to</source>
        <translation>Chỉ nhận xét có nhắc tôi</translation>
    </message>
    <message>
        <source>Only what the article was returned for</source>
        <translation>Chỉ những chỗ ghim khi trả lại bài</translation>
    </message>
    <message>
        <source>Comments of</source>
        <translation>Nhận xét của</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>comments</comment>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>comments</comment>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Nhắc tôi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Trả lại</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentListModel</name>
    <message>
        <source>Resolved</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Trả lại: %1</translation>
    </message>
    <message>
        <source>Picture without a caption</source>
        <translation>Ảnh chưa có chú thích</translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation>Ảnh: “%1”</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Nhận xét %1</translation>
    </message>
    <message>
        <source>No comment matches the filter.</source>
        <translation>Không có nhận xét nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Select words or a picture and press Ctrl+Shift+M.</source>
        <translation>Chưa có nhận xét nào. Hãy chọn chữ hoặc ảnh rồi bấm Ctrl+Shift+M.</translation>
    </message>
</context>
<context>
    <name>toasoan::CompareDialog</name>
    <message>
        <source>Two pictures side by side</source>
        <translation>Hai ảnh cạnh nhau</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Also + and the wheel</source>
        <translation>Hoặc phím +, con lăn chuột</translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>Also - and the wheel</source>
        <translation>Hoặc phím -, con lăn chuột</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Cả ảnh</translation>
    </message>
    <message>
        <source>Also 0</source>
        <translation>Hoặc phím 0</translation>
    </message>
    <message>
        <source>Both move together: drag, or arrows</source>
        <translation>Hai ảnh cùng di chuyển: kéo chuột hoặc phím mũi tên</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>toasoan::ComparePane</name>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>Thiếu tệp của ảnh này.</translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictDialog</name>
    <message>
        <source>Note for the editor</source>
        <translation>Ghi chú cho biên tập</translation>
    </message>
    <message>
        <source>Private sources</source>
        <translation>Nguồn tin riêng</translation>
    </message>
    <message>
        <source>Place of a block</source>
        <translation>Vị trí của một khối</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(đã bỏ)</translation>
    </message>
    <message>
        <source>(without text)</source>
        <translation>(không có chữ)</translation>
    </message>
    <message>
        <source>Places that both changed</source>
        <translation>Chỗ hai bên cùng sửa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>In the text now: %1</source>
        <translation>Trong bài hiện nay: %1</translation>
    </message>
    <message>
        <source>The other version: %1</source>
        <translation>Bản kia: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>Đã quyết %1/%2</translation>
    </message>
    <message>
        <source>Keep &amp;mine (1)</source>
        <translation>&amp;Giữ bản đang có (1)</translation>
    </message>
    <message>
        <source>Take &amp;theirs (2)</source>
        <translation>&amp;Lấy bản kia (2)</translation>
    </message>
    <message>
        <source>Keep &amp;both (3)</source>
        <translation>Giữ &amp;cả hai (3)</translation>
    </message>
</context>
<context>
    <name>toasoan::DelegationDialog</name>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đến ngày</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Ủy quyền</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>Người được ủy quyền</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Của</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Roles that are lent</source>
        <translation>Các ủy quyền</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>D&amp;elegate</source>
        <translation>Ủy &amp;quyền</translation>
    </message>
    <message>
        <source>%1 lets somebody act in one of their roles. All that is done so names both; nobody approves so what either of them wrote.</source>
        <translation>%1 ủy quyền cho người khác làm việc trong một vai trò của mình. Mọi việc làm theo ủy quyền đều ghi tên cả hai; không ai duyệt theo ủy quyền bài do một trong hai người viết.</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>N&amp;gười:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Vai trò:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Từ ngày:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>Đế&amp;n ngày:</translation>
    </message>
    <message>
        <source>Re&amp;ason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>%1 may act in the role “%2” in those days.</source>
        <translation>%1 được làm việc trong vai trò “%2” vào những ngày ấy.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 acts in that role no more.</source>
        <translation>Đã rút: %1 không còn làm việc trong vai trò ấy.</translation>
    </message>
</context>
<context>
    <name>toasoan::DestinationForm</name>
    <message>
        <source>In the text too</source>
        <translation>Cả trong bài</translation>
    </message>
    <message>
        <source>Above the text, by the theme</source>
        <translation>Trên bài, do giao diện đặt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No, the theme shows it</source>
        <translation>Không, giao diện đã có</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>có thể để trống</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Mật khẩu ứng dụng</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>Password or secret</source>
        <translation>Mật khẩu hoặc khóa bí mật</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Tài khoản bên đó</translation>
    </message>
    <message>
        <source>Articles by others appear under the account of this destination.</source>
        <translation>Bài của người khác hiện dưới tài khoản của nơi đăng này.</translation>
    </message>
    <message>
        <source>“Check” asks the site which accounts there are.</source>
        <translation>Nút “Kiểm tra” hỏi trang web xem có những tài khoản nào.</translation>
    </message>
    <message>
        <source>The site does not tell this account who may write there.</source>
        <translation>Trang web không cho tài khoản này biết ai được viết ở đó.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Category there</source>
        <translation>Danh mục bên đó</translation>
    </message>
    <message>
        <source>A section without a row goes into the category of the same name.</source>
        <translation>Chuyên mục không có dòng nào ở đây vào danh mục cùng tên.</translation>
    </message>
    <message>
        <source>“Check” asks the site which categories there are.</source>
        <translation>Nút “Kiểm tra” hỏi trang web xem có những danh mục nào.</translation>
    </message>
    <message>
        <source>There are no categories on the site.</source>
        <translation>Trang web chưa có danh mục nào.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Duyệt: %1</translation>
    </message>
    <message>
        <source>Sections and authors</source>
        <translation>Chuyên mục và tác giả</translation>
    </message>
</context>
<context>
    <name>toasoan::DestinationsDialog</name>
    <message>
        <source>upload pictures</source>
        <translation>tải ảnh lên</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>đăng bài</translation>
    </message>
    <message>
        <source>edit what others wrote</source>
        <translation>sửa bài người khác</translation>
    </message>
    <message>
        <source>make categories</source>
        <translation>tạo chuyên mục</translation>
    </message>
    <message>
        <source>%1 answers and takes us as %2, who may: %3.</source>
        <translation>%1 đã trả lời. Tài khoản: %2; được phép: %3.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Nơi đăng</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the password; it is known until the window closes.</source>
        <translation>Chùm khóa của máy không nhận mật khẩu; chương trình chỉ nhớ đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is no destination yet. Add the paper&apos;s web site: its address, a user name there and an application password that is made in the user&apos;s profile.</source>
        <translation>Chưa có nơi đăng nào. Hãy thêm trang web của báo: địa chỉ, tên đăng nhập ở đó và mật khẩu ứng dụng tạo trong hồ sơ thành viên.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>“%1” is missing or not right, so nothing was saved. Correct it and save again.</source>
        <translation>“%1” còn thiếu hoặc không đúng nên chưa lưu gì. Hãy sửa rồi lưu lại.</translation>
    </message>
    <message>
        <source>The keyring of this computer is asked for the password…</source>
        <translation>Đang hỏi chùm khóa của máy lấy mật khẩu…</translation>
    </message>
    <message>
        <source>%1 can be used: %2.</source>
        <translation>%1 dùng được; có thể: %2.</translation>
    </message>
</context>
<context>
    <name>toasoan::DetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation>Thông tin bài</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>the first is the main one</source>
        <translation>chuyên mục đầu là chính</translation>
    </message>
    <message>
        <source>House-style &amp;profile</source>
        <translation>&amp;Hồ sơ phong cách</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>&amp;Chuyên mục</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>Thể &amp;loại</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Từ khóa</translation>
    </message>
    <message>
        <source>Pen &amp;names</source>
        <translation>&amp;Bút danh</translation>
    </message>
</context>
<context>
    <name>toasoan::DraftCommands</name>
    <message>
        <source>The draft is in the trash.</source>
        <translation>Bản thảo đã vào thùng rác.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản</translation>
    </message>
    <message>
        <source>Article (*.json)</source>
        <translation>Bài (*.json)</translation>
    </message>
    <message>
        <source>A copy is in %1; File › Open copy brings it back.</source>
        <translation>Đã lưu một bản vào %1; mở lại bằng Tệp › Mở bản gốc.</translation>
    </message>
</context>
<context>
    <name>toasoan::DraftDelegate</name>
    <message>
        <source>sample</source>
        <translation>bài mẫu</translation>
    </message>
</context>
<context>
    <name>toasoan::DraftListModel</name>
    <message>
        <source>(no headline)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Số chữ</translation>
    </message>
</context>
<context>
    <name>toasoan::DraftTable</name>
    <message>
        <source>Drafts, with columns</source>
        <translation>Các bài, có cột</translation>
    </message>
</context>
<context>
    <name>toasoan::DraftsPanel</name>
    <message>
        <source>Search, no diacritics needed</source>
        <translation>Tìm bài, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Tìm trong kho bài</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Danh sách bài</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>Mở &amp;bên cạnh</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; tít: sapo: ảnh: tag: tác giả: trạng thái: từ: đến:</source>
        <translation>Từ, &quot;cụm từ&quot;, -bỏ ra; tít: sapo: ảnh: tag: tác giả: trạng thái: từ: đến:</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Keep this search among the folders (Ctrl+D)</source>
        <translation>Giữ tìm kiếm này cùng các ngăn (Ctrl+D)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No article holds these words. Fewer words find more; -word leaves out, &quot;two words&quot; stand together.</source>
        <translation>Không bài nào có những từ này. Bớt từ thì tìm rộng hơn; -từ để bỏ ra, &quot;hai từ&quot; để đi liền nhau.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Thùng rác trống.</translation>
    </message>
    <message>
        <source>Nothing here yet. Ctrl+N starts an article; Ctrl+O brings one in, and so do files dropped here.</source>
        <translation>Chưa có gì ở đây. Ctrl+N để viết bài mới; Ctrl+O để đưa bài vào, hoặc thả tệp vào đây.</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1 (cả %2)</translation>
    </message>
    <message>
        <source>Searched more widely: %1</source>
        <translation>Đã tìm rộng hơn: %1</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Đưa &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Xóa &amp;hẳn…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Chuyển vào &amp;thùng rác</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Lưu tìm kiếm</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>Đặt &amp;nhãn…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>The index of words is damaged and is being made anew. Until then headlines alone are searched; no draft is hurt.</source>
        <translation>Chỉ mục từ bị hỏng và đang được lập lại. Trong lúc đó chỉ tìm theo tít; không bài nào bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Some drafts are not in the index of words yet: those are found by their headlines alone.</source>
        <translation>Một số bài chưa có trong chỉ mục từ: những bài ấy chỉ tìm được theo tít.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Xuất bài…</translation>
    </message>
</context>
<context>
    <name>toasoan::EmbedEditor</name>
    <message>
        <source>Embedded content</source>
        <translation>Nội dung nhúng</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are taken; the card keeps the one it has.</source>
        <translation>Chỉ nhận địa chỉ bắt đầu bằng https:// hoặc http://; thẻ giữ địa chỉ đang có.</translation>
    </message>
</context>
<context>
    <name>toasoan::EncodingCommands</name>
    <message>
        <source>There is no text to convert.</source>
        <translation>Không có chữ nào để chuyển.</translation>
    </message>
    <message>
        <source>What was pasted is not in Unicode: it looks like %1.</source>
        <translation>Phần vừa dán không phải Unicode: có vẻ là %1.</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Xem trước và sau…</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>toasoan::EncodingDialog</name>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Old encoding</source>
        <translation>Mã cũ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>%1 (recognized)</source>
        <translation>%1 (nhận ra)</translation>
    </message>
    <message>
        <source>The words show which encoding it is. Look whether the lower text is right.</source>
        <translation>Chữ cho thấy đây là bảng mã nào. Xem phần dưới đã đúng chưa.</translation>
    </message>
    <message>
        <source>No old encoding was recognized. Choose one and look at the lower text.</source>
        <translation>Không nhận ra bảng mã cũ nào. Chọn một bảng mã và xem phần dưới.</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Chuyển</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::ExportCommands</name>
    <message>
        <source>Export</source>
        <translation>Xuất bài</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message>
        <source>The package was written but does not verify: %1</source>
        <translation>Gói đã ghi xong nhưng kiểm lại không khớp: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exported and verified: %1 · %2 · %n part(s) · seal %3</source>
        <translation>
            <numerusform>Đã xuất và kiểm lại: %1 · %2 · %n phần · niêm phong %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1 · %2</source>
        <translation>Đã xuất: %1 · %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Xuất bài</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>It also holds:</source>
        <translation>Trong gói còn có:</translation>
    </message>
    <message>
        <source>&amp;Pictures in a folder beside it</source>
        <translation>Ả&amp;nh để trong thư mục bên cạnh</translation>
    </message>
    <message>
        <source>&amp;Choose the place…</source>
        <translation>&amp;Chọn nơi lưu…</translation>
    </message>
</context>
<context>
    <name>toasoan::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Thay tất cả…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay thế</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Chữ cần tìm</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Cả bài</translation>
    </message>
    <message>
        <source>This text only</source>
        <translation>Chỉ đoạn này</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đang chọn</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Mọi bản thảo</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Tìm ở đâu</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Chỗ kế tiếp (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Words to put for it</source>
        <translation>Chữ thay vào</translation>
    </message>
    <message>
        <source>Ignore diacritics</source>
        <translation>Không phân biệt dấu</translation>
    </message>
    <message>
        <source>“hoi nghi” finds “hội nghị”</source>
        <translation>“hoi nghi” tìm ra “hội nghị”</translation>
    </message>
    <message>
        <source>Either tone style</source>
        <translation>Cả hai kiểu dấu</translation>
    </message>
    <message>
        <source>Both places of the tone mark are the same: hòa finds either</source>
        <translation>Hai cách đặt dấu thanh là một</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Capitals and small letters are not the same</source>
        <translation>Chữ hoa và chữ thường là khác nhau</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Trọn chữ</translation>
    </message>
    <message>
        <source>“an” does not find “bàn”</source>
        <translation>“an” không tìm ra “bàn”</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Biểu thức</translation>
    </message>
    <message>
        <source>A regular expression; $1 in the replacement is its first group</source>
        <translation>Biểu thức chính quy; $1 trong chữ thay vào là nhóm thứ nhất</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>Giữ chữ hoa</translation>
    </message>
    <message>
        <source>The replacement takes capitals as what was found has them</source>
        <translation>Chữ thay vào viết hoa theo chữ tìm thấy</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không thấy</translation>
    </message>
</context>
<context>
    <name>toasoan::FindCommands</name>
    <message>
        <source>Before replacing</source>
        <translation>Trước khi thay</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft holds this.</source>
        <translation>Không bài nào có chữ này.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>%1 in %2 so far; not all drafts were read</source>
        <translation>Mới thấy %1 trong %2; chưa đọc hết các bài</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %1. %n draft(s) could not be changed and are as they were.</source>
        <translation>
            <numerusform>Đã thay %1. %n bài không sửa được, vẫn như cũ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: %1. Each changed draft has a new version.</source>
        <translation>Đã thay %1. Mỗi bài đã sửa có một phiên bản mới.</translation>
    </message>
    <message>
        <source>Reading all drafts…</source>
        <translation>Đang đọc các bài…</translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation>Đã thay %1. Hoàn tác sẽ trả lại tất cả.</translation>
    </message>
    <message>
        <source>The expression is not right at letter %1</source>
        <translation>Biểu thức chưa đúng ở ký tự thứ %1</translation>
    </message>
    <message>
        <source>This expression takes too long: make it simpler</source>
        <translation>Biểu thức này chạy quá lâu: hãy viết đơn giản hơn</translation>
    </message>
    <message>
        <source>Too long to look for</source>
        <translation>Quá dài để tìm</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingDelegate</name>
    <message>
        <source>(take out)</source>
        <translation>(bỏ đi)</translation>
    </message>
    <message numerus="yes">
        <source>· %n place(s)</source>
        <translation>
            <numerusform>· %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FindingFilterRow</name>
    <message>
        <source>Spelling</source>
        <comment>chip</comment>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>chip</comment>
        <translation>Phong cách</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>chip</comment>
        <translation>Cấu trúc</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Lọc các chỗ cần xem</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Chỉ xem: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingListModel</name>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Phong cách tòa soạn</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Cấu trúc</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingMenu</name>
    <message>
        <source>What may be done about “%1”</source>
        <translation>Việc có thể làm với “%1”</translation>
    </message>
    <message>
        <source>Looking for corrections…</source>
        <translation>Đang tìm cách sửa…</translation>
    </message>
    <message>
        <source>No correction is known</source>
        <translation>Chưa biết cách sửa nào</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Kiểm tra %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n place(s)</source>
        <translation>
            <numerusform>Sửa %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Lựa chọn khác</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Sửa thành “%1”</translation>
    </message>
    <message>
        <source>Findings %1 of %2</source>
        <translation>Kiểm tra %1 trên %2</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Sửa tất cả…</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Sửa tất cả: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Sửa cả %n chỗ cùng loại…</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Vì sao? (có thể để trống)</translation>
    </message>
    <message>
        <source>Why “%1” may stand</source>
        <translation>Vì sao để nguyên “%1”</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Không có chỗ nào khớp với bộ lọc.</translation>
    </message>
</context>
<context>
    <name>toasoan::FixDelegate</name>
    <message>
        <source>In quotation marks: changed only if you tick it</source>
        <translation>Trong ngoặc kép: chỉ sửa khi bạn chọn</translation>
    </message>
    <message>
        <source>A guess: changed only if you tick it</source>
        <translation>Phỏng đoán: chỉ sửa khi bạn chọn</translation>
    </message>
</context>
<context>
    <name>toasoan::FixListModel</name>
    <message>
        <source>Kicker</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Lời trích</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Picture description</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Box or table</source>
        <translation>Hộp hoặc bảng</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Đoạn %1</translation>
    </message>
    <message>
        <source>%1 becomes %2: %3</source>
        <translation>%1 thành %2: %3</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Địa danh đầu tin</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Thẻ nguồn</translation>
    </message>
</context>
<context>
    <name>toasoan::FixPreview</name>
    <message>
        <source>Nothing is changed yet. Space ticks, a click shows the place.</source>
        <translation>Chưa sửa gì. Phím cách để chọn, bấm chuột để xem chỗ đó.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Các chỗ sẽ sửa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Before fixing: %1 of %2 changes</source>
        <translation>Xem trước: %1 trên %2 chỗ sửa</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Sửa %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FolderList</name>
    <message>
        <source>Folders of the archive</source>
        <translation>Các ngăn của kho bài</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tất cả bài</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Bài của tôi</translation>
    </message>
    <message>
        <source>What you began</source>
        <translation>Bài do bạn khởi viết</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Chờ tôi xử lý</translation>
    </message>
    <message>
        <source>Others&apos; copy that you may judge, and yours that came back</source>
        <translation>Bài của người khác mà bạn được duyệt, và bài của bạn bị trả lại</translation>
    </message>
    <message>
        <source>In the works</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>Being written or edited</source>
        <translation>Đang viết hoặc đang biên tập</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã xuất bản</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Deleted drafts; they can come back</source>
        <translation>Bài đã xóa; còn đưa lại được</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>Tìm kiếm đã lưu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n draft(s)</source>
        <translation>
            <numerusform>%1, %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Đổi tên tìm kiếm</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation>&amp;Bỏ tìm kiếm này</translation>
    </message>
</context>
<context>
    <name>toasoan::GalleryEditor</name>
    <message>
        <source>Gallery</source>
        <translation>Thư viện ảnh</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Ra sau</translation>
    </message>
    <message>
        <source>Remove from gallery</source>
        <translation>Bỏ khỏi thư viện</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Thêm ảnh…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>Tác giả ảnh</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation>Chú thích chung</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Ảnh %1/%2</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Nhận xét…</translation>
    </message>
</context>
<context>
    <name>toasoan::GalleryStrip</name>
    <message>
        <source>A gallery without pictures</source>
        <translation>Thư viện ảnh chưa có ảnh</translation>
    </message>
    <message>
        <source>Picture %1 of %2; Alt and arrows move it</source>
        <translation>Ảnh %1/%2; Alt và phím mũi tên để dời ảnh</translation>
    </message>
</context>
<context>
    <name>toasoan::HandoverCommands</name>
    <message>
        <source>Receive a hand-over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>Hand-overs (*.tsb);;All files (*)</source>
        <translation>Gói bàn giao (*.tsb);;Mọi tập tin (*)</translation>
    </message>
    <message>
        <source>Open an article, or choose some in the list, to hand over.</source>
        <translation>Hãy mở một bài, hoặc chọn vài bài trong danh sách, để bàn giao.</translation>
    </message>
    <message>
        <source>Looking at the pictures:</source>
        <translation>Đang xem ảnh:</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hand-overs (*.tsb)</source>
        <translation>Gói bàn giao (*.tsb)</translation>
    </message>
    <message>
        <source>Handing over:</source>
        <translation>Đang ghi gói bàn giao:</translation>
    </message>
    <message>
        <source>Handed over as “%1” (%2). Send it by any way you like.</source>
        <translation>Đã ghi gói bàn giao “%1” (%2). Gửi đi bằng cách nào cũng được.</translation>
    </message>
    <message>
        <source>Receiving:</source>
        <translation>Đang nhận:</translation>
    </message>
    <message>
        <source>%1 writes: “%2”.</source>
        <translation>%1 nhắn: “%2”.</translation>
    </message>
    <message>
        <source>Received: %1 articles; places to look at: %2.</source>
        <translation>Đã nhận %1 bài; chỗ cần xem: %2.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>Nothing is left to decide in this article.</source>
        <translation>Bài này không còn chỗ nào cần quyết.</translation>
    </message>
    <message>
        <source>This article may only be read; nothing was changed.</source>
        <translation>Bài này chỉ đọc; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>What was not decided stays open (File › Places to decide).</source>
        <translation>Chỗ chưa quyết vẫn để ngỏ (Tệp › Chỗ cần xem sau khi gộp).</translation>
    </message>
    <message>
        <source>All places are decided. Undo (Ctrl+Z) gives the text before; both versions stay in the history.</source>
        <translation>Đã quyết xong mọi chỗ. Hoàn tác (Ctrl+Z) trả lại văn bản trước đó; cả hai bản vẫn còn trong lịch sử.</translation>
    </message>
</context>
<context>
    <name>toasoan::HandoverDialog</name>
    <message>
        <source>(no headline yet)</source>
        <translation>(chưa có tít)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 bài nữa</translation>
    </message>
    <message>
        <source>&amp;Originals: the file takes %1</source>
        <translation>Ảnh &amp;gốc: tập tin nặng %1</translation>
    </message>
    <message>
        <source>&amp;Small, 1600 pixels: the file takes %1</source>
        <translation>Ảnh &amp;nhỏ 1600 điểm: tập tin nặng %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Có thể bỏ trống</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Lời nhắn</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>An article with small pictures can be edited there, but not exported.</source>
        <translation>Bài mang ảnh nhỏ biên tập được ở bên kia, nhưng chưa xuất được.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Pictures that are not here and stay out: %1.</source>
        <translation>Ảnh không có ở đây nên không đi kèm: %1.</translation>
    </message>
    <message>
        <source>The file carries history, comments and notes of the newsroom. It is for colleagues, not for readers, and whoever has it can read it.</source>
        <translation>Tập tin mang cả lịch sử, nhận xét và ghi chú nội bộ. Nó dành cho đồng nghiệp, không dành cho bạn đọc, và ai có tập tin cũng đọc được.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Chọn &amp;tập tin…</translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryCommands</name>
    <message>
        <source>Taken back from %1. Undo (Ctrl+Z) gives the text before; no version was changed.</source>
        <translation>Đã lấy lại từ bản %1. Hoàn tác (Ctrl+Z) để trở về như trước; không phiên bản nào bị đổi.</translation>
    </message>
    <message>
        <source>This article may only be read; nothing was taken back.</source>
        <translation>Bài này chỉ đọc được; chưa lấy lại gì.</translation>
    </message>
    <message>
        <source>This article was never approved.</source>
        <translation>Bài này chưa từng được duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message>
        <source>Label…</source>
        <translation>Đặt nhãn…</translation>
    </message>
    <message>
        <source>Take back this paragraph</source>
        <translation>Lấy lại đoạn này</translation>
    </message>
    <message>
        <source>Take back all of it</source>
        <translation>Lấy lại cả bản</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Các phiên bản, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Left and right arrows: the page or what changed; Enter goes into it; F2 labels</source>
        <translation>Mũi tên trái, phải: trang bài hoặc thay đổi; Enter vào trang; F2 đặt nhãn</translation>
    </message>
    <message>
        <source>The version that is read</source>
        <translation>Phiên bản đang đọc</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Đóng lịch sử</translation>
    </message>
    <message>
        <source>Close the history (Escape)</source>
        <translation>Đóng lịch sử (Escape)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang bài</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>How the version is shown</source>
        <translation>Cách xem phiên bản</translation>
    </message>
    <message>
        <source>from the version before it</source>
        <translation>từ bản ngay trước</translation>
    </message>
    <message>
        <source>to the draft as it is now</source>
        <translation>đến bản đang viết</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Replay the article&apos;s life</source>
        <translation>Phát lại quá trình viết bài</translation>
    </message>
    <message>
        <source>Replay the article&apos;s life, version by version</source>
        <translation>Phát lại quá trình viết bài, từng phiên bản</translation>
    </message>
    <message>
        <source>Time, from the first version to the last</source>
        <translation>Thời gian, từ bản đầu đến bản cuối</translation>
    </message>
    <message>
        <source>Left and right arrows go from version to version; Space replays</source>
        <translation>Mũi tên trái, phải đi từng bản; phím cách phát lại</translation>
    </message>
    <message>
        <source>A name for this version (F2)</source>
        <translation>Đặt tên cho phiên bản này (F2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Version read: %1</source>
        <translation>Đang đọc bản %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The article as it was then, as one step that Undo takes back</source>
        <translation>Bài như lúc đó; một bước, Hoàn tác là về như cũ</translation>
    </message>
    <message>
        <source>The draft is the same now</source>
        <translation>Bài hiện nay giống hệt</translation>
    </message>
    <message>
        <source>The paragraph or field under the caret (Enter)</source>
        <translation>Đoạn hoặc ô tại con trỏ (Enter)</translation>
    </message>
    <message>
        <source>What the caret stands in is the same in the draft now</source>
        <translation>Chỗ con trỏ đang đứng không khác bài hiện nay</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>A name for this version; empty: none</source>
        <translation>Tên cho phiên bản này; để trống: không đặt</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Hai cột</translation>
    </message>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation>Thay đổi trước (Shift+F4)</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>Thay đổi kế tiếp (F4)</translation>
    </message>
    <message>
        <source>Accept all of it</source>
        <translation>Nhận tất cả</translation>
    </message>
    <message>
        <source>Done with the suggestion…</source>
        <translation>Xong đề xuất này…</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Bản thảo</translation>
    </message>
    <message>
        <source>Those words are others in the draft by now</source>
        <translation>Chỗ ấy trong bản thảo nay đã khác</translation>
    </message>
    <message>
        <source>Every change that is left comes into the draft, as one step that Undo takes back</source>
        <translation>Mọi thay đổi còn lại được đưa vào bản thảo, là một bước Hoàn tác được</translation>
    </message>
    <message>
        <source>Answer it: what you accepted is in the draft, the rest is declined</source>
        <translation>Trả lời đề xuất: chỗ đã nhận nằm trong bản thảo, phần còn lại bị từ chối</translation>
    </message>
</context>
<context>
    <name>toasoan::HitPanel</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Space ticks, Enter shows the place.</source>
        <translation>Chưa thay gì cả. Phím cách để chọn, Enter để xem chỗ đó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Những chỗ tìm thấy</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Thay %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportCommands</name>
    <message>
        <source>All copy (%1)</source>
        <translation>Mọi bài đọc được (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation>Mở bài từ tệp</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Mở trang web</translation>
    </message>
    <message>
        <source>Address of the page (its article becomes a draft):</source>
        <translation>Địa chỉ trang (bài trong trang thành bản thảo):</translation>
    </message>
    <message>
        <source>Fetching the page:</source>
        <translation>Đang tải trang:</translation>
    </message>
    <message>
        <source>Bringing in:</source>
        <translation>Đang nhập:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>There is no file in it that could be brought in.</source>
        <translation>Trong đó không có tệp nào nhập được.</translation>
    </message>
    <message>
        <source>This copy is a draft already: “%1”.</source>
        <translation>Bài này đã có trong kho: “%1”.</translation>
    </message>
    <message>
        <source>Bring it in again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Brought in: “%1”. It was not in Unicode and was read as %2.</source>
        <translation>Đã nhập: “%1”. Bài không ở Unicode, đã đọc theo %2.</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Xem trước và sau…</translation>
    </message>
    <message>
        <source>Brought in: “%1”.</source>
        <translation>Đã nhập: “%1”.</translation>
    </message>
    <message>
        <source>Its tracked changes stand in the history.</source>
        <translation>Dấu sửa trong tệp nằm ở lịch sử bài.</translation>
    </message>
    <message>
        <source>Left out as page remains: %1.</source>
        <translation>Bỏ vì là phần thừa của trang: %1.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Cảnh báo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>Đã nhập %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were drafts already and were left out.</source>
        <translation>
            <numerusform>%n tệp đã có trong kho nên bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n tệp không đọc được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Recognized: %1.</source>
        <translation>Đã nhận ra: %1.</translation>
    </message>
    <message>
        <source>“%1” was changed since; nothing was done.</source>
        <translation>“%1” đã được sửa từ đó; không đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n were not read any more.</source>
        <translation>
            <numerusform>%n tệp chưa đọc tới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportReport</name>
    <message>
        <source>✓ Brought in</source>
        <translation>✓ Đã nhập</translation>
    </message>
    <message>
        <source>■ Was there already</source>
        <translation>■ Đã có</translation>
    </message>
    <message>
        <source>● Not read</source>
        <translation>● Không đọc được</translation>
    </message>
    <message>
        <source>Files that were brought in</source>
        <translation>Các tệp vừa nhập</translation>
    </message>
    <message>
        <source>Brought in: %L1. Were there already: %L2. Not read: %L3. Enter opens the draft.</source>
        <translation>Đã nhập: %L1. Đã có: %L2. Không đọc được: %L3. Enter mở bài.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Đã nhận ra</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>○ Stopped before it</source>
        <translation>○ Dừng trước tệp này</translation>
    </message>
</context>
<context>
    <name>toasoan::InputMethodHelp</name>
    <message>
        <source>Test…</source>
        <translation>Thử…</translation>
    </message>
</context>
<context>
    <name>toasoan::IssueDialog</name>
    <message>
        <source>Issue of %1</source>
        <translation>Số báo %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất bài</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) leave. Each must be approved.</source>
        <translation>
            <numerusform>Xuất %n bài. Bài nào cũng phải được duyệt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each as a sealed package of its own</source>
        <translation>&amp;Mỗi bài một gói niêm phong riêng</translation>
    </message>
    <message>
        <source>&amp;One sealed package with all of them, as an issue</source>
        <translation>Mộ&amp;t gói niêm phong gồm tất cả, như một số báo</translation>
    </message>
    <message>
        <source>One e-&amp;book (EPUB) to read them in</source>
        <translation>Một &amp;sách điện tử (EPUB) để đọc</translation>
    </message>
    <message>
        <source>&amp;Title of the issue</source>
        <translation>Tê&amp;n số báo</translation>
    </message>
    <message>
        <source>&amp;Choose the place…</source>
        <translation>&amp;Chọn nơi lưu…</translation>
    </message>
</context>
<context>
    <name>toasoan::IssueExport</name>
    <message>
        <source>Export</source>
        <translation>Xuất bài</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>Sách điện tử (*.epub)</translation>
    </message>
    <message>
        <source>Sealed package (*.tsb)</source>
        <translation>Gói niêm phong (*.tsb)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported: %1 · %2</source>
        <translation>
            <numerusform>Đã xuất %n bài: %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The package was written but does not verify: %1</source>
        <translation>Gói đã ghi xong nhưng kiểm lại không khớp: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::KeyDialog</name>
    <message>
        <source>Open the key</source>
        <translation>Mở khóa ký</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Tạo khóa ký</translation>
    </message>
    <message>
        <source>%1 signs with a key of their own. Its passphrase opens it for this once.</source>
        <translation>%1 ký bằng khóa riêng. Mật khẩu mở khóa cho riêng lần này.</translation>
    </message>
    <message>
        <source>With this key %1 signs approvals. It stays on this computer, locked with the passphrase; who loses that makes another key. At least %2 letters; four words that nobody guesses are easier to keep. The Vietnamese input method is off in these fields.</source>
        <translation>%1 ký bản duyệt bằng khóa này. Khóa nằm trên máy này, được khóa bằng mật khẩu; mất mật khẩu thì tạo khóa khác. Ít nhất %2 ký tự; bốn từ không ai đoán được thì dễ nhớ hơn. Bộ gõ tiếng Việt không hoạt động trong các ô này.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tạo khóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::KeyOpener</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>Mật khẩu của khóa</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Ghi nhớ trên máy này</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>The keyring of your session opens the key from now on: whoever is logged in as you here signs without being asked. The passphrase is kept nowhere.</source>
        <translation>Từ nay chùm khóa của phiên làm việc mở khóa ký: ai đăng nhập tài khoản này trên máy thì ký mà không bị hỏi. Mật khẩu không được lưu ở đâu cả.</translation>
    </message>
    <message>
        <source>Not needed: the keyring of this computer opens the key</source>
        <translation>Không cần: chùm khóa của máy này mở khóa ký</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Hãy gõ mật khẩu của khóa.</translation>
    </message>
    <message>
        <source>The key is open for this once: go on, and its passphrase is asked for the next time as before.</source>
        <translation>Khóa đã mở cho riêng lần này: cứ tiếp tục, lần sau vẫn hỏi mật khẩu như trước.</translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerBar</name>
    <message>
        <source>What you asked for (%1) was declined by %2, %3</source>
        <translation>Đề nghị của bạn (%1) không được %2 chấp thuận, %3</translation>
    </message>
    <message>
        <source>This article was taken down on %1 by decision of %2: %3</source>
        <translation>Bài này đã bị gỡ lúc %1 theo quyết định của %2: %3</translation>
    </message>
    <message>
        <source>This article was corrected on %1 by decision of %2: %3</source>
        <translation>Bài này đã được cải chính lúc %1 theo quyết định của %2: %3</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>What became of the article</source>
        <translation>Bài đã được xử lý thế nào</translation>
    </message>
    <message>
        <source>Say that you know; the ledger keeps the time</source>
        <translation>Xác nhận đã biết; sổ ghi lại thời gian</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>The entry, with what else is known</source>
        <translation>Mục này trong sổ, đầy đủ hơn</translation>
    </message>
    <message>
        <source>The article that this is about</source>
        <translation>Bài được nói đến</translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerCommands</name>
    <message>
        <source>Asked for, as number %1 of the ledger. The article stays as it is until it is decided.</source>
        <translation>Đã gửi đề nghị, số %1 trong sổ. Bài giữ nguyên cho đến khi có quyết định.</translation>
    </message>
    <message>
        <source>Decline what %1 asked for</source>
        <translation>Không chấp thuận đề nghị của %1</translation>
    </message>
    <message>
        <source>Why does the article stay as it is? %1 is told.</source>
        <translation>Vì sao bài giữ nguyên? %1 sẽ được báo.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Không chấp thuận</translation>
    </message>
    <message>
        <source>Declined; %1 is told.</source>
        <translation>Đã trả lời không chấp thuận; %1 được báo.</translation>
    </message>
    <message>
        <source>Done, as number %1 of the ledger. Those it concerns are told.</source>
        <translation>Đã ghi, số %1 trong sổ. Những người liên quan được báo.</translation>
    </message>
    <message>
        <source>Write correction and apology</source>
        <translation>Viết thông tin cải chính, xin lỗi</translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerModel</name>
    <message>
        <source>%1 (saw it %2)</source>
        <translation>%1 (đã xem %2)</translation>
    </message>
    <message>
        <source>%1 (has not seen it)</source>
        <translation>%1 (chưa xem)</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>%1 đề nghị, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>%1 quyết định, %2</translation>
    </message>
    <message>
        <source>Declined by %1, %2: %3</source>
        <translation>%1 không chấp thuận, %2: %3</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Đã báo cho: %1</translation>
    </message>
    <message>
        <source>Wrong: “%1” → right: “%2”</source>
        <translation>Sai: “%1” → đúng: “%2”</translation>
    </message>
    <message>
        <source>Readers find: %1</source>
        <translation>Lời báo cho bạn đọc: %1</translation>
    </message>
    <message>
        <source>Kept as it was: version %1</source>
        <translation>Bản lưu: phiên bản %1</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(chưa có tít)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerPage</name>
    <message>
        <source>The chosen entry</source>
        <translation>Mục đang chọn</translation>
    </message>
    <message>
        <source>Only what waits for a decision</source>
        <translation>Chỉ xem đề nghị chờ quyết định</translation>
    </message>
    <message>
        <source>Only takedowns</source>
        <translation>Chỉ xem gỡ bài</translation>
    </message>
    <message>
        <source>Only corrections</source>
        <translation>Chỉ xem cải chính</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Trở về bài</translation>
    </message>
    <message>
        <source>Leave the ledger (Esc)</source>
        <translation>Rời sổ (Esc)</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Chấp thuận…</translation>
    </message>
    <message>
        <source>Decide as it was asked for</source>
        <translation>Quyết định theo đề nghị</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Không chấp thuận…</translation>
    </message>
    <message>
        <source>The article stays as it is; whoever asked is told why</source>
        <translation>Bài giữ nguyên; người đề nghị được báo lý do</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>The article, in the window (Return)</source>
        <translation>Mở bài trong cửa sổ (Enter)</translation>
    </message>
    <message>
        <source>Write correction and apology</source>
        <translation>Viết thông tin cải chính, xin lỗi</translation>
    </message>
    <message>
        <source>A draft with what a public correction must say; there already: it is opened</source>
        <translation>Bản thảo có sẵn các mục bắt buộc; đã có thì mở ra</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>The order on paper</source>
        <translation>In quyết định</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>The order as a PDF, a page of the web or plain text</source>
        <translation>Quyết định dạng PDF, trang web hoặc văn bản thuần</translation>
    </message>
    <message>
        <source>Takedowns and corrections</source>
        <translation>Gỡ bài và cải chính</translation>
    </message>
    <message numerus="yes">
        <source>Takedowns and corrections · %n entry(ies)</source>
        <translation>
            <numerusform>Sổ gỡ bài và cải chính · %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ To decide %1</source>
        <translation>▲ Chờ quyết định %1</translation>
    </message>
    <message>
        <source>Takedowns %1</source>
        <translation>Gỡ bài %1</translation>
    </message>
    <message>
        <source>Corrections %1</source>
        <translation>Cải chính %1</translation>
    </message>
    <message>
        <source>Nothing was taken down or corrected. What is will stand here, with its reason, who decided, and who was told.</source>
        <translation>Chưa có bài nào bị gỡ hay cải chính. Khi có, ở đây ghi lý do, người quyết định và ai đã được báo.</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Mở thông tin cải chính</translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerPaper</name>
    <message>
        <source>Print the order</source>
        <translation>In quyết định</translation>
    </message>
    <message>
        <source>The order has gone to the printer.</source>
        <translation>Đã gửi quyết định đến máy in.</translation>
    </message>
    <message>
        <source>order-%1.pdf</source>
        <translation>quyet-dinh-%1.pdf</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Lưu quyết định</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Trang web (*.html);;Văn bản thuần (*.txt)</translation>
    </message>
    <message>
        <source>The order is in %1.</source>
        <translation>Quyết định đã lưu ở %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryLinks</name>
    <message numerus="yes">
        <source>%n caption(s) now say what the library says. Ctrl+Z takes that back.</source>
        <translation>
            <numerusform>Đã đổi %n chú thích theo thư viện. Ctrl+Z để lấy lại chú thích cũ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryModel</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Ảnh chưa có chú thích</translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryPanel</name>
    <message>
        <source>Pictures of the library</source>
        <translation>Ảnh trong thư viện</translation>
    </message>
    <message>
        <source>Find pictures, marks need not be typed</source>
        <translation>Tìm ảnh, không cần gõ dấu</translation>
    </message>
    <message>
        <source>Find pictures</source>
        <translation>Tìm ảnh</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Ảnh nào</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Mọi ảnh</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Of the last month</source>
        <translation>Một tháng qua</translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation>Một năm qua</translation>
    </message>
    <message>
        <source>Of this article</source>
        <translation>Của bài này</translation>
    </message>
    <message>
        <source>&amp;Put into the article</source>
        <translation>&amp;Chèn vào bài</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>&amp;Thông tin…</translation>
    </message>
    <message>
        <source>Caption, credit, place and alt text that the library keeps</source>
        <translation>Chú thích, nguồn ảnh, nơi chụp và mô tả mà thư viện lưu</translation>
    </message>
    <message>
        <source>No picture fits. Try fewer words, or all pictures.</source>
        <translation>Không có ảnh nào khớp. Hãy thử ít từ hơn, hoặc chọn mọi ảnh.</translation>
    </message>
    <message>
        <source>Pictures that are put into articles are kept here, to be found again.</source>
        <translation>Ảnh đã đưa vào bài được giữ ở đây để tìm lại.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation>%1 × %2 điểm ảnh · %3</translation>
    </message>
    <message>
        <source>In no article yet</source>
        <translation>Chưa dùng ở bài nào</translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s):</source>
        <translation>
            <numerusform>Trong %n bài:</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Chưa có tít</translation>
    </message>
</context>
<context>
    <name>toasoan::ListingButton</name>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Last &amp;changed</source>
        <translation>Mới &amp;sửa</translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation>&amp;Ngày tạo</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Tít</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Tác &amp;giả</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>T&amp;rạng thái</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Số &amp;chữ</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Giả&amp;m dần</translation>
    </message>
    <message>
        <source>Asce&amp;nding</source>
        <translation>Tăng &amp;dần</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>N&amp;o groups</source>
        <translation>&amp;Không nhóm</translation>
    </message>
    <message>
        <source>By da&amp;y</source>
        <translation>Th&amp;eo ngày</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Theo trạng thá&amp;i</translation>
    </message>
    <message>
        <source>By a&amp;uthor</source>
        <translation>The&amp;o tác giả</translation>
    </message>
    <message>
        <source>Order and groups of the list: %1</source>
        <translation>Thứ tự và nhóm của danh sách: %1</translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation>Thứ tự và nhóm của danh sách</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Khớp nhất trước</translation>
    </message>
</context>
<context>
    <name>toasoan::LiveDialog</name>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bản duyệt</translation>
    </message>
    <message>
        <source>On the page now</source>
        <translation>Trên trang lúc này</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Khác ở đâu</translation>
    </message>
    <message>
        <source>Live page compared</source>
        <translation>So sánh với trang web</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Mở trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>This draft is in the trash.</source>
        <translation>Bản thảo này đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown as it is now.</source>
        <translation>Bài đã được sửa ở nơi khác, đây là bản mới nhất.</translation>
    </message>
    <message>
        <source>Your preferences could not be read; the usual ones are in force.</source>
        <translation>Không đọc được tùy chọn của bạn; đang dùng tùy chọn mặc định.</translation>
    </message>
</context>
<context>
    <name>toasoan::MappingTable</name>
    <message>
        <source>Name…</source>
        <translation>Tên…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Add row: %1</source>
        <translation>Thêm dòng: %1</translation>
    </message>
    <message>
        <source>Remove row: %1</source>
        <translation>Bỏ dòng: %1</translation>
    </message>
    <message>
        <source>Rows without a name of their own and a choice are not kept.</source>
        <translation>Dòng thiếu tên riêng hoặc chưa chọn thì không được lưu.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Thiếu tên.</translation>
    </message>
    <message>
        <source>A row above has this name.</source>
        <translation>Dòng bên trên đã có tên này.</translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation>Chưa chọn.</translation>
    </message>
</context>
<context>
    <name>toasoan::MentionList</name>
    <message>
        <source>Colleagues to speak to</source>
        <translation>Đồng nghiệp để nhắc tên</translation>
    </message>
</context>
<context>
    <name>toasoan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>toasoan::NotesDialog</name>
    <message>
        <source>Notes of the newsroom</source>
        <translation>Ghi chú nội bộ</translation>
    </message>
    <message>
        <source>Both stay with the draft: no export, package or web page ever holds them. In an encrypted folder they are encrypted too.</source>
        <translation>Cả hai ở lại với bản thảo: không bản xuất, gói bài hay trang web nào chứa chúng. Trong thư mục mã hóa, chúng cũng được mã hóa.</translation>
    </message>
    <message>
        <source>For the &amp;editor</source>
        <translation>Cho &amp;biên tập</translation>
    </message>
    <message>
        <source>&amp;Sources, private</source>
        <translation>&amp;Nguồn tin riêng</translation>
    </message>
</context>
<context>
    <name>toasoan::OneWindow</name>
    <message>
        <source>Tòa Soạn already has these drafts open in another window, which does not answer. Wait a moment, or end that process, and start again.</source>
        <translation>Tòa Soạn đang mở kho bài này ở một cửa sổ khác và cửa sổ đó không trả lời. Hãy chờ một lát hoặc kết thúc tiến trình đó rồi mở lại.</translation>
    </message>
</context>
<context>
    <name>toasoan::OrderDialog</name>
    <message>
        <source>Ask for a takedown</source>
        <translation>Đề nghị gỡ bài</translation>
    </message>
    <message>
        <source>Take the article down</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Đề nghị cải chính</translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation>Cải chính bài</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Gửi đề nghị</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation>Ghi là đã cải chính</translation>
    </message>
    <message>
        <source>The article stays as it is until somebody with the right decides. They see it in the ledger.</source>
        <translation>Bài giữ nguyên cho đến khi người có thẩm quyền quyết định. Họ thấy đề nghị này trong sổ.</translation>
    </message>
    <message>
        <source>The author and the last editor are told. What was published is kept as it was.</source>
        <translation>Tác giả và người biên tập cuối cùng được báo. Nội dung đã đăng được lưu nguyên vẹn.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nội dung lý do</translation>
    </message>
    <message>
        <source>What readers find</source>
        <translation>Lời báo cho bạn đọc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>%1 đề nghị, %2</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>&amp;Why? In words that the author reads:</source>
        <translation>&amp;Nội dung lý do, tác giả sẽ đọc:</translation>
    </message>
    <message>
        <source>What readers &amp;find in its place (may be empty):</source>
        <translation>Lời &amp;báo cho bạn đọc ở chỗ bài đã gỡ (có thể bỏ trống):</translation>
    </message>
    <message>
        <source>What readers &amp;find under it (may be empty):</source>
        <translation>Lời &amp;báo cho bạn đọc dưới bài (có thể bỏ trống):</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chọn lý do</translation>
    </message>
    <message>
        <source>&amp;Another statement</source>
        <translation>&amp;Thêm câu khác</translation>
    </message>
    <message>
        <source>One more that was wrong</source>
        <translation>Thêm một câu sai nữa</translation>
    </message>
    <message>
        <source>What was published wrong, and what is right:</source>
        <translation>Câu sai đã đăng và câu đúng:</translation>
    </message>
    <message>
        <source>Wrong, statement %1</source>
        <translation>Câu sai thứ %1</translation>
    </message>
    <message>
        <source>Right, statement %1</source>
        <translation>Câu đúng thứ %1</translation>
    </message>
    <message>
        <source>✗ what was published</source>
        <translation>✗ câu đã đăng</translation>
    </message>
    <message>
        <source>✓ what is right</source>
        <translation>✓ câu đúng</translation>
    </message>
    <message>
        <source>A reason and words of your own are needed.</source>
        <translation>Cần chọn lý do và viết nội dung.</translation>
    </message>
    <message>
        <source>Each statement needs both its sides.</source>
        <translation>Mỗi câu cần cả phần sai và phần đúng.</translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxModel</name>
    <message>
        <source>For readers from %1</source>
        <translation>Bạn đọc thấy từ %1</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ngay</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Đã thử %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>lại lúc %1</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Chưa so sánh</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>Đúng bản duyệt</translation>
    </message>
    <message numerus="yes">
        <source>The web differs in %n place(s)</source>
        <translation>
            <numerusform>Web khác bản duyệt %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by %1, %2 · version %3 of the text</source>
        <translation>Người gửi %1, %2 · bản %3</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Nơi đăng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>%1 are there; the answer is waited for, %2 s</source>
        <translation>Đã tới nơi %1; đang chờ trả lời, %2 giây</translation>
    </message>
    <message>
        <source>%1 of %2 sent in %3 s</source>
        <translation>Đã gửi %1 trên %2 trong %3 giây</translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxPage</name>
    <message>
        <source>The chosen line</source>
        <translation>Dòng đang chọn</translation>
    </message>
    <message>
        <source>Only what is on its way or needs somebody</source>
        <translation>Chỉ những gì đang gửi hoặc cần người xử lý</translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation>Nơi đăng…</translation>
    </message>
    <message>
        <source>Where articles can be published</source>
        <translation>Những nơi có thể đăng bài</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Về bài</translation>
    </message>
    <message>
        <source>Leave the outbox (Esc)</source>
        <translation>Rời hộp gửi (Esc)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Thử lại ngay</translation>
    </message>
    <message>
        <source>What they changed…</source>
        <translation>Họ sửa gì…</translation>
    </message>
    <message>
        <source>The article there beside what we left there; then decide</source>
        <translation>Bài ở đó bên cạnh bản ta để lại; rồi quyết định</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>It waits until somebody goes on with it</source>
        <translation>Chờ đến khi có người cho tiếp tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It is sent no more; what is there stays there</source>
        <translation>Không gửi nữa; những gì đã ở đó thì vẫn ở đó</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>The article, in the window (Return)</source>
        <translation>Bài, trong cửa sổ (Enter)</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Khác ở đâu…</translation>
    </message>
    <message>
        <source>The live page beside what was approved</source>
        <translation>Trang web bên cạnh bản duyệt</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>So sánh ngay</translation>
    </message>
    <message>
        <source>Fetch the live page and compare it with what was approved</source>
        <translation>Tải trang web và so với bản duyệt</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>Trong trình duyệt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message numerus="yes">
        <source>Outbox · %n dispatch(es)</source>
        <translation>
            <numerusform>Hộp gửi · %n lượt gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way %1</source>
        <translation>Đang gửi %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. An approved article is published with File › Publish; what is on its way will stand here, also while there is no network.</source>
        <translation>Chưa gửi gì. Bài đã duyệt được đăng bằng Tệp › Đăng bài; những gì đang gửi sẽ nằm ở đây, kể cả khi không có mạng.</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Dán…</translation>
    </message>
    <message>
        <source>Field after field into the web form of the CMS</source>
        <translation>Từng mục vào biểu mẫu của CMS</translation>
    </message>
    <message>
        <source>Nothing is on its way, and nothing needs somebody.</source>
        <translation>Không có gì đang gửi, cũng không có gì chờ ai.</translation>
    </message>
</context>
<context>
    <name>toasoan::OutlineDelegate</name>
    <message>
        <source>(no words yet)</source>
        <translation>(chưa có chữ)</translation>
    </message>
</context>
<context>
    <name>toasoan::OutlineModel</name>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít phụ</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Hộp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>toasoan::OutlinePanel</name>
    <message>
        <source>Cross-heads, boxes, pictures and tables will stand here. Ctrl+2 makes a cross-head.</source>
        <translation>Tít phụ, hộp, ảnh và bảng sẽ hiện ở đây. Ctrl+2 tạo tít phụ.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
</context>
<context>
    <name>toasoan::PaperCommands</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the reading copy</source>
        <translation>In bản đọc duyệt</translation>
    </message>
    <message>
        <source>The reading copy is in %1.</source>
        <translation>Bản đọc duyệt đã ghi vào %1.</translation>
    </message>
    <message>
        <source>The reading copy has gone to the printer.</source>
        <translation>Bản đọc duyệt đã gửi tới máy in.</translation>
    </message>
    <message>
        <source>Stopped. No file was written; a print that had begun is not complete.</source>
        <translation>Đã dừng. Không ghi tệp nào; bản in đang dở thì không đủ trang.</translation>
    </message>
    <message>
        <source>Setting the pages of the reading copy…</source>
        <translation>Đang dàn trang bản đọc duyệt…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>toasoan::PasteCommands</name>
    <message>
        <source>Pasted.</source>
        <translation>Đã dán.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>Đã dán: %1.</translation>
    </message>
    <message>
        <source>There is nothing to report: no copy was pasted or brought in, or it has been edited since.</source>
        <translation>Không có gì để báo: chưa dán hay nhập bài nào, hoặc phần đó đã được sửa.</translation>
    </message>
    <message>
        <source>The copy was not pasted: the page takes nothing now. It is still on the clipboard.</source>
        <translation>Chưa dán được: trang đang không nhận chữ. Nội dung vẫn còn trong khay nhớ tạm.</translation>
    </message>
</context>
<context>
    <name>toasoan::PastePanel</name>
    <message>
        <source>Return copies the next field; Ctrl+Return copies it as plain text.</source>
        <translation>Enter chép mục kế tiếp; Ctrl+Enter chép dạng chữ thường.</translation>
    </message>
    <message>
        <source>&amp;Posted</source>
        <translation>Đã đă&amp;ng</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Dán: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the next field</source>
        <translation>&amp;Chép mục kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Folder of the pictures</source>
        <translation>Thư mục ả&amp;nh</translation>
    </message>
    <message>
        <source>Fields to paste</source>
        <translation>Các mục cần dán</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Địa chỉ trang</translation>
    </message>
    <message>
        <source>“%1” is copied. That was the last; enter the address of the page.</source>
        <translation>Đã chép “%1”. Đó là mục cuối; hãy nhập địa chỉ trang.</translation>
    </message>
    <message>
        <source>“%1” is copied: paste it there.</source>
        <translation>Đã chép “%1”: hãy dán vào đó.</translation>
    </message>
    <message>
        <source>Take the article away in the CMS, then say so here.</source>
        <translation>Hãy gỡ bài trong CMS rồi xác nhận ở đây.</translation>
    </message>
    <message>
        <source>It is &amp;gone</source>
        <translation>Đã &amp;gỡ</translation>
    </message>
</context>
<context>
    <name>toasoan::PeopleDialog</name>
    <message>
        <source>People and keys</source>
        <translation>Người và khóa ký</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa ký</translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation>Người trong tòa soạn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Words of the key</source>
        <translation>Các từ của khóa</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Thê&amp;m người…</translation>
    </message>
    <message>
        <source>&amp;Set these roles</source>
        <translation>Đặt &amp;các vai trò này</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>&amp;Tạo khóa…</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Ché&amp;p khóa</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>T&amp;in một khóa…</translation>
    </message>
    <message>
        <source>Si&amp;gn the roster…</source>
        <translation>&amp;Ký danh bạ…</translation>
    </message>
    <message>
        <source>&amp;Export the roster…</source>
        <translation>&amp;Xuất danh bạ…</translation>
    </message>
    <message>
        <source>&amp;Import a roster…</source>
        <translation>&amp;Nhập danh bạ…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>not in the roster</source>
        <translation>chưa có trong danh bạ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation>Khóa của %1: %2</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Chưa có khóa.</translation>
    </message>
    <message>
        <source>&amp;Make another key…</source>
        <translation>&amp;Tạo khóa khác…</translation>
    </message>
    <message>
        <source>There is no roster of keys yet. The first key of an administrator founds it; without one, all keys listed here count.</source>
        <translation>Chưa có danh bạ khóa. Khóa đầu tiên của một người quản trị lập ra danh bạ; khi chưa có, mọi khóa trong danh sách đều có hiệu lực.</translation>
    </message>
    <message>
        <source>Roster %1, signed by %2: %3</source>
        <translation>Danh bạ số %1, do %2 ký: %3</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>%1 is in the newsroom now, as a reporter.</source>
        <translation>Đã thêm %1, vai trò phóng viên.</translation>
    </message>
    <message>
        <source>The key of %1 is on the clipboard: send it to whoever is to know it, and read them its words on the phone.</source>
        <translation>Đã chép khóa của %1: gửi cho người cần biết và đọc các từ của khóa qua điện thoại.</translation>
    </message>
    <message>
        <source>A person has at least one role; nothing was changed.</source>
        <translation>Mỗi người có ít nhất một vai trò; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1: the roles are set.</source>
        <translation>%1: đã đặt vai trò.</translation>
    </message>
    <message>
        <source>%1 has a key now and signs with it.</source>
        <translation>%1 đã có khóa và ký bằng khóa đó.</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>So các từ</translation>
    </message>
    <message>
        <source>Call %1 and have them read the words of their key to you. Are they these?</source>
        <translation>Gọi cho %1 và nhờ đọc các từ của khóa. Có đúng là các từ này không?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không đúng</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Tin một khóa</translation>
    </message>
    <message>
        <source>The key of %1 as it was sent, 64 digits and letters:</source>
        <translation>Khóa của %1 như được gửi đến, 64 chữ số và chữ cái:</translation>
    </message>
    <message>
        <source>That is no key: it has 64 digits and letters from a to f. Nothing was changed.</source>
        <translation>Đây không phải khóa: khóa có 64 chữ số và chữ cái từ a đến f. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The key was not taken over.</source>
        <translation>Không nhận khóa này.</translation>
    </message>
    <message>
        <source>The key of %1 is known now.</source>
        <translation>Đã nhận khóa của %1.</translation>
    </message>
    <message>
        <source>%1 has no key to sign with.</source>
        <translation>%1 chưa có khóa để ký.</translation>
    </message>
    <message>
        <source>The roster is signed as people and keys are now.</source>
        <translation>Đã ký danh bạ theo người và khóa hiện tại.</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Xuất danh bạ</translation>
    </message>
    <message>
        <source>Roster (*.json)</source>
        <translation>Danh bạ (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Đã ghi vào %1.</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Nhập danh bạ</translation>
    </message>
    <message>
        <source>The roster was not taken over.</source>
        <translation>Không nhận danh bạ này.</translation>
    </message>
    <message>
        <source>The roster was taken over.</source>
        <translation>Đã nhận danh bạ.</translation>
    </message>
    <message>
        <source>&amp;Forget on this computer</source>
        <translation>&amp;Quên trên máy này</translation>
    </message>
    <message>
        <source>The keyring of your session opens the key no more; its passphrase does as before</source>
        <translation>Chùm khóa của phiên làm việc không mở khóa ký nữa; mật khẩu vẫn mở như trước</translation>
    </message>
    <message>
        <source>&amp;Delegations…</source>
        <translation>Ủ&amp;y quyền…</translation>
    </message>
    <message>
        <source>This computer has forgotten the key of %1; its passphrase opens it.</source>
        <translation>Máy này đã quên khóa của %1; khóa mở bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The key opens with its passphrase alone all the same; what the keyring still has opens nothing.</source>
        <translation>Dù vậy khóa chỉ còn mở bằng mật khẩu; thứ còn lại trong chùm khóa không mở được gì.</translation>
    </message>
</context>
<context>
    <name>toasoan::PeopleMenu</name>
    <message>
        <source>Yo&amp;u work as</source>
        <translation>&amp;Làm việc với tư cách</translation>
    </message>
</context>
<context>
    <name>toasoan::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Arrows move the frame, with Shift its right and lower side.</source>
        <translation>Phím mũi tên dời khung, thêm Shift để dời cạnh phải và cạnh dưới.</translation>
    </message>
    <message>
        <source>Arrows move the point that stays in sight.</source>
        <translation>Phím mũi tên dời điểm luôn được giữ lại.</translation>
    </message>
    <message>
        <source>Insert makes a region, Page Up and Page Down choose one, arrows move it, with Shift its size, Delete takes it away.</source>
        <translation>Insert thêm vùng, Page Up và Page Down chọn vùng, mũi tên dời vùng, thêm Shift để đổi cỡ, Delete bỏ vùng.</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Đang đọc ảnh…</translation>
    </message>
</context>
<context>
    <name>toasoan::PictureCommands</name>
    <message>
        <source>Insert picture</source>
        <translation>Chèn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp *.heic *.heif *.avif *.svg);;All files (*)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp *.heic *.heif *.avif *.svg);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open an article first; the picture is put where the caret is.</source>
        <translation>Hãy mở một bài trước; ảnh được chèn ở chỗ con trỏ.</translation>
    </message>
    <message>
        <source>Pictures are being put in</source>
        <translation>Đang chèn ảnh</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put in.</source>
        <translation>
            <numerusform>Đã chèn %n ảnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Caption them</source>
        <translation>Viết chú &amp;thích</translation>
    </message>
    <message>
        <source>Caption and alt text were taken from the picture&apos;s file.</source>
        <translation>Chú thích và mô tả đã lấy từ tệp ảnh.</translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation>&amp;Không lấy</translation>
    </message>
    <message>
        <source>Put the caret into the caption of the picture that is to be changed.</source>
        <translation>Hãy đặt con trỏ vào chú thích của ảnh cần sửa.</translation>
    </message>
</context>
<context>
    <name>toasoan::PictureDialog</name>
    <message>
        <source>Any shape</source>
        <translation>Tự do</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Sửa ảnh</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Cắt ảnh</translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation>Đ&amp;iểm nét</translation>
    </message>
    <message>
        <source>&amp;Hide faces</source>
        <translation>Là&amp;m mờ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Khuôn hình</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Cả ả&amp;nh</translation>
    </message>
    <message>
        <source>What stays in sight where the site cuts the picture to another shape.</source>
        <translation>Phần luôn được giữ lại khi trang web cắt ảnh theo khuôn khác.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Làm nhòe</translation>
    </message>
    <message>
        <source>In coarse squares</source>
        <translation>Ô vuông to</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Cách làm mờ</translation>
    </message>
    <message>
        <source>Face (oval)</source>
        <translation>Mặt người (bầu dục)</translation>
    </message>
    <message>
        <source>Plate or paper (rectangle)</source>
        <translation>Biển số, giấy tờ (chữ nhật)</translation>
    </message>
    <message>
        <source>Shape of the region</source>
        <translation>Hình của vùng mờ</translation>
    </message>
    <message>
        <source>&amp;Add a region</source>
        <translation>&amp;Thêm vùng</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Bỏ vùng</translation>
    </message>
    <message>
        <source>Draw over the face or the plate. The original stays as it is; in every copy that leaves nothing of the region is left.</source>
        <translation>Kéo chuột phủ lên mặt người hoặc biển số. Ảnh gốc giữ nguyên; trong mọi bản xuất ra, vùng này không còn nhận ra được.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn a quarter to the left</source>
        <translation>Xoay trái 90 độ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Turn a quarter to the right</source>
        <translation>Xoay phải 90 độ</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Lật</translation>
    </message>
    <message>
        <source>Left becomes right</source>
        <translation>Lật trái thành phải</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Chỉnh thẳng</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Độ sáng</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Who allowed the picture to be shown, how and when:</source>
        <translation>Ai đã đồng ý cho đăng ảnh, bằng cách nào, khi nào:</translation>
    </message>
    <message>
        <source>Hide them or record their consent: until then the article cannot leave.</source>
        <translation>Phải làm mờ hoặc ghi sự đồng ý: trước đó bài chưa xuất được.</translation>
    </message>
    <message>
        <source>Their consent is recorded.</source>
        <translation>Đã ghi sự đồng ý.</translation>
    </message>
    <message>
        <source>They are hidden in every copy that leaves.</source>
        <translation>Được làm mờ trong mọi bản xuất ra.</translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation>Như ảnh &amp;gốc</translation>
    </message>
    <message>
        <source>A child or a vic&amp;tim can be recognized</source>
        <translation>Nhận ra được trẻ &amp;em hoặc nạn nhân</translation>
    </message>
    <message>
        <source>Record the co&amp;nsent…</source>
        <translation>Ghi &amp;sự đồng ý…</translation>
    </message>
</context>
<context>
    <name>toasoan::PictureObjects</name>
    <message>
        <source>No picture yet</source>
        <translation>Chưa có ảnh</translation>
    </message>
    <message>
        <source>Drop a picture here, or press to choose one</source>
        <translation>Thả ảnh vào đây, hoặc bấm để chọn ảnh</translation>
    </message>
    <message>
        <source>The picture is not in the store</source>
        <translation>Ảnh không có trong kho</translation>
    </message>
    <message>
        <source>The article cannot leave until it is put in again</source>
        <translation>Chưa chèn lại ảnh thì chưa xuất bài được</translation>
    </message>
</context>
<context>
    <name>toasoan::PlanDialog</name>
    <message>
        <source>&amp;Due by</source>
        <translation>&amp;Hạn nộp</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Không chỉ định ai</translation>
    </message>
    <message>
        <source>&amp;Asked to do what comes next:</source>
        <translation>&amp;Phân công cho:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::Preferences</name>
    <message>
        <source>Never said again: %1</source>
        <translation>Sẽ không nhắc lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>In your dictionary: %1</source>
        <translation>Đã vào từ điển cá nhân: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::PreviewCommands</name>
    <message>
        <source>No browser could be opened. The preview is in %1.</source>
        <translation>Không mở được trình duyệt. Bản xem trước ở %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::ProofingCommands</name>
    <message>
        <source>No findings. F7 comes back here.</source>
        <translation>Không có chỗ nào cần xem. Bấm F7 để quay lại đây.</translation>
    </message>
    <message>
        <source>In the house dictionary: %1</source>
        <translation>Đã thêm vào từ điển tòa soạn: %1</translation>
    </message>
    <message>
        <source>Nothing here is so certain that it could be fixed at once.</source>
        <translation>Không có chỗ nào đủ chắc chắn để sửa ngay.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made; one Ctrl+Z takes them all back.</source>
        <translation>
            <numerusform>Đã sửa %n chỗ; một lần Ctrl+Z trả lại tất cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored in this article: %1</source>
        <translation>Đã bỏ qua trong bài này: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>toasoan::ProposalCommands</name>
    <message>
        <source>%1 may suggest changes here: what is typed is a suggestion that an editor accepts or declines. The article stays as it is.</source>
        <translation>%1 được đề xuất sửa ở bài này: những gì gõ là đề xuất, người biên tập sẽ nhận hoặc từ chối. Bài giữ nguyên.</translation>
    </message>
    <message>
        <source>What is typed now is a suggestion (Ctrl+Shift+E ends it). The article stays as it is.</source>
        <translation>Những gì gõ bây giờ là đề xuất (Ctrl+Shift+E để thôi). Bài giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 suggests: +%2 −%3 words</source>
        <translation>Đề xuất của %1: +%2 −%3 chữ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n suggestion(s) in all)</source>
        <translation>
            <numerusform>%1 (tất cả %n đề xuất)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem đề xuất</translation>
    </message>
    <message>
        <source>Decline the suggestion</source>
        <translation>Từ chối đề xuất</translation>
    </message>
    <message>
        <source>Why? Who made it reads this in the log.</source>
        <translation>Vì sao? Người đề xuất đọc được trong nhật ký.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>The suggestion is answered: what you accepted is in the article.</source>
        <translation>Đã trả lời đề xuất: chỗ đã nhận nằm trong bài.</translation>
    </message>
    <message>
        <source>The suggestion is declined; its words stay in the history.</source>
        <translation>Đã từ chối đề xuất; lời đề xuất còn trong lịch sử.</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Khác ở đâu…</translation>
    </message>
    <message>
        <source>“%1” is on its way. You can go on working, or close the window: it goes on the next time.</source>
        <translation>“%1” đang được gửi. Bạn cứ làm việc tiếp, hoặc đóng cửa sổ: lần sau sẽ gửi tiếp.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message>
        <source>The live page is fetched and compared…</source>
        <translation>Đang tải trang web để so sánh…</translation>
    </message>
    <message>
        <source>“%1” was taken down there.</source>
        <translation>“%1” đã được gỡ ở đó.</translation>
    </message>
    <message>
        <source>“%1” is scheduled there for %2.</source>
        <translation>“%1” đã hẹn giờ ở đó: %2.</translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation>“%1” đã đăng.</translation>
    </message>
    <message>
        <source>The mail with “%1” lies ready as a draft. It is not sent yet.</source>
        <translation>Thư nháp mang “%1” đã sẵn. Thư chưa được gửi.</translation>
    </message>
    <message>
        <source>The live page is as it was approved: %1</source>
        <translation>Trang đang hiển thị đúng bản duyệt: %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Nhập mật khẩu…</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishDialog</name>
    <message>
        <source>No pictures</source>
        <translation>Không có ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>all with caption, credit and alternative text</source>
        <translation>đủ chú thích, nguồn và văn bản thay thế</translation>
    </message>
    <message>
        <source>with all their words: %1</source>
        <translation>đủ lời: %1</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Ngay</translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation>&amp;Hẹn giờ:</translation>
    </message>
    <message>
        <source>&amp;Why before the end of its embargo? The reason goes into the log:</source>
        <translation>&amp;Vì sao đăng trước khi hết cấm đăng? Lý do được ghi vào nhật ký:</translation>
    </message>
    <message>
        <source>&amp;Show exactly what is sent</source>
        <translation>&amp;Xem chính xác những gì sẽ gửi</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng bài</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Những gì sẽ gửi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>W&amp;here:</source>
        <translation>&amp;Nơi đăng:</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Nơi đăng</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Các nơi đăng…</translation>
    </message>
    <message>
        <source>Time for readers</source>
        <translation>Giờ bạn đọc thấy</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>%1 đã duyệt, %2</translation>
    </message>
    <message>
        <source>No section: the site puts it into its standard one</source>
        <translation>Chưa có chuyên mục: trang web sẽ xếp vào mục mặc định</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Chuyên mục: %1</translation>
    </message>
    <message>
        <source>Under embargo until %1</source>
        <translation>Cấm đăng đến %1</translation>
    </message>
    <message>
        <source>Embargo until %1 is kept</source>
        <translation>Giữ đúng cấm đăng đến %1</translation>
    </message>
    <message>
        <source>It was taken down there; it is brought there anew</source>
        <translation>Bài đã bị gỡ ở đó; sẽ được đưa lên lại</translation>
    </message>
    <message>
        <source>It is there already (%1); its text is replaced</source>
        <translation>Bài đã có ở đó (%1); nội dung sẽ được thay</translation>
    </message>
    <message>
        <source>There is no destination yet: set one up first</source>
        <translation>Chưa có nơi đăng: hãy thiết lập trước</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>That time is over already</source>
        <translation>Giờ đó đã qua</translation>
    </message>
</context>
<context>
    <name>toasoan::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Closing now would lose what is not saved.</source>
        <translation>Đóng bây giờ sẽ mất phần chưa lưu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu một bản…</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng, bỏ phần chưa lưu</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
</context>
<context>
    <name>toasoan::Recovery</name>
    <message>
        <source>What was typed after the last version is damaged; the last version is shown and whole.</source>
        <translation>Phần gõ sau phiên bản gần nhất bị hỏng; phiên bản gần nhất còn nguyên vẹn và hiện ở đây.</translation>
    </message>
    <message>
        <source>The program did not end properly. What you typed until %1 was kept and is shown here.</source>
        <translation>Lần trước chương trình tắt đột ngột. Phần bạn gõ đến %1 đã được giữ lại và hiện ở đây.</translation>
    </message>
    <message>
        <source>See changes…</source>
        <translation>Xem thay đổi…</translation>
    </message>
    <message>
        <source>Version saved at %1, and what was typed after it until %2.</source>
        <translation>Phiên bản lưu lúc %1, và phần gõ sau đó đến %2.</translation>
    </message>
    <message>
        <source>The last version is back; what was typed after it stays in the history.</source>
        <translation>Đã về phiên bản gần nhất; phần gõ sau đó còn trong lịch sử.</translation>
    </message>
    <message>
        <source>A text that could not be saved at %1 was kept in %2.</source>
        <translation>Một bài không lưu được lúc %1 đã được giữ ở %2.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
</context>
<context>
    <name>toasoan::RecoveryDialog</name>
    <message>
        <source>Recovered text</source>
        <translation>Phần được khôi phục</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những chỗ thay đổi</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Giữ phần đã gõ</translation>
    </message>
    <message>
        <source>Go back to the version</source>
        <translation>Về phiên bản đã lưu</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>toasoan::RedlineLegend</name>
    <message>
        <source>Who changed what</source>
        <translation>Ai đã sửa gì</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 +%2 −%3</source>
        <translation>%1 +%2 −%3</translation>
    </message>
    <message>
        <source>Only what %1 changed, in words</source>
        <translation>Chỉ xem chỗ %1 sửa, tính theo chữ</translation>
    </message>
    <message numerus="yes">
        <source>❝ %n quotation(s) altered</source>
        <translation>
            <numerusform>❝ %n lời trích bị sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes in what somebody said, made by another person than who wrote it down</source>
        <translation>Chỉ xem lời trích bị người khác sửa, không phải người đã ghi</translation>
    </message>
</context>
<context>
    <name>toasoan::RedlinePanel</name>
    <message>
        <source>Accept</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>It comes into the draft; Undo takes that back (Alt+Enter)</source>
        <translation>Đưa vào bản thảo; Hoàn tác được (Alt+Enter)</translation>
    </message>
    <message>
        <source>It stays as it is; go to the next one (Alt+Enter)</source>
        <translation>Để nguyên và sang chỗ kế tiếp (Alt+Enter)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Hoàn lại</translation>
    </message>
    <message>
        <source>It stays out of the draft; go to the next one (Alt+Backspace)</source>
        <translation>Không đưa vào bản thảo; sang chỗ kế tiếp (Alt+Backspace)</translation>
    </message>
    <message>
        <source>In the draft it is as before again; Undo takes that back (Alt+Backspace)</source>
        <translation>Trong bản thảo trở lại như trước; Hoàn tác được (Alt+Backspace)</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Không có thay đổi</translation>
    </message>
    <message>
        <source>✓ All seen</source>
        <translation>✓ Đã xem hết</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>Còn %n thay đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RedlineView</name>
    <message>
        <source>What changed</source>
        <translation>Những chỗ thay đổi</translation>
    </message>
</context>
<context>
    <name>toasoan::RelatedEditor</name>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>No article of the archive holds these words.</source>
        <translation>Không bài nào trong kho có những chữ này.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are taken.</source>
        <translation>Chỉ nhận địa chỉ bắt đầu bằng https:// hoặc http://.</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Tin liên quan</translation>
    </message>
    <message>
        <source>Related links; Alt and arrows move one</source>
        <translation>Tin liên quan; Alt và phím mũi tên để dời</translation>
    </message>
    <message>
        <source>Articles found; Enter takes one</source>
        <translation>Các bài tìm thấy; Enter để lấy</translation>
    </message>
    <message>
        <source>Find an article in the archive, with or without tone marks</source>
        <translation>Tìm bài trong kho, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>Write one by hand</source>
        <translation>Tự ghi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
</context>
<context>
    <name>toasoan::ReturnBar</name>
    <message>
        <source>Next passage</source>
        <translation>Chỗ kế tiếp</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Why the article came back</source>
        <translation>Vì sao bài bị trả lại</translation>
    </message>
    <message>
        <source>To the next passage that is not mended (F2)</source>
        <translation>Đến chỗ kế tiếp chưa sửa (F2)</translation>
    </message>
    <message>
        <source>The passages that were pinned, beside the article</source>
        <translation>Những chỗ đã ghim, hiện bên cạnh bài</translation>
    </message>
    <message>
        <source>▲ Returned by %1, %2: %3</source>
        <translation>▲ %1 trả lại, %2: %3</translation>
    </message>
    <message>
        <source>Mended %1 of %2</source>
        <translation>Đã sửa %1/%2</translation>
    </message>
</context>
<context>
    <name>toasoan::ReturnDialog</name>
    <message>
        <source>Return the article</source>
        <translation>Trả lại bài</translation>
    </message>
    <message>
        <source>What the author should change</source>
        <translation>Tác giả cần sửa gì</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Reasons, one at least:</source>
        <translation>&amp;Lý do, ít nhất một:</translation>
    </message>
    <message>
        <source>&amp;What should the author change? They read this above the article.</source>
        <translation>Tác giả cần &amp;sửa gì? Lời này hiện phía trên bài.</translation>
    </message>
    <message>
        <source>&amp;Pin to these passages:</source>
        <translation>&amp;Ghim vào những chỗ này:</translation>
    </message>
    <message>
        <source>Passages to pin</source>
        <translation>Những chỗ để ghim</translation>
    </message>
    <message>
        <source>A reason and words of your own are needed.</source>
        <translation>Cần chọn lý do và ghi rõ bằng lời.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Đang chọn: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionListModel</name>
    <message>
        <source>Damaged: cannot be read. The others are whole.</source>
        <translation>Hỏng: không đọc được. Các bản khác còn nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n chữ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionPage</name>
    <message>
        <source>The article at that time, to be read</source>
        <translation>Bài ở thời điểm đó, chỉ đọc</translation>
    </message>
</context>
<context>
    <name>toasoan::Safekeeping</name>
    <message>
        <source>%1 (as at %2)</source>
        <translation>%1 (về lúc %2)</translation>
    </message>
    <message>
        <source>%1 (lost here)</source>
        <translation>%1 (đã mất)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n bài nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>The drafts are backed up on this disk. The other folder is not there now; the copy into it follows when the stick is plugged in.</source>
        <translation>Bài đã được sao lưu trên đĩa này. Chưa thấy thư mục sao lưu thứ hai; cắm USB vào là bản sao tiếp theo sẽ sang đó.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Bản sao lưu (*.sqlite)</translation>
    </message>
    <message>
        <source>Put all drafts back to how they were at %1?</source>
        <translation>Đưa mọi bài trở về như lúc %1?</translation>
    </message>
    <message>
        <source>What is here now is kept in the data folder, as a file beside the drafts.</source>
        <translation>Dữ liệu đang có được giữ lại thành một tệp trong thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n draft(s). What was here before is kept: %1</source>
        <translation>
            <numerusform>Đã khôi phục %n bài. Dữ liệu trước đó được giữ lại: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged on the disk and was not opened. “Mend” looks through everything, takes what it can from backups, and keeps the damaged file.</source>
        <translation>“%1” bị hỏng trên đĩa nên không mở. “Sửa” sẽ xem lại toàn bộ, lấy phần còn thiếu từ bản sao lưu và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>The drafts database cannot be read, and no draft was found in it. It is left as it is. “toasoan-cli doctor” says more.</source>
        <translation>Kho bài không đọc được và không tìm thấy bài nào trong đó. Tệp được để nguyên. “toasoan-cli doctor” cho biết thêm.</translation>
    </message>
    <message>
        <source>Everything was looked through and is whole.</source>
        <translation>Đã xem lại toàn bộ: còn nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>The drafts database was damaged. %n draft(s) open; the damaged file is kept: %1.</source>
        <translation>
            <numerusform>Kho bài đã bị hỏng. %n bài mở được; tệp hỏng được giữ lại: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hurt: %1.</source>
        <translation>Bài bị hỏng: %1.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Khôi phục bản lúc %1</translation>
    </message>
    <message>
        <source>Breaking off…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>The backup is being checked and put in place:</source>
        <translation>Đang kiểm tra bản sao lưu và đưa vào chỗ cũ:</translation>
    </message>
    <message>
        <source>The drafts database is looked through and mended; the damaged file is kept:</source>
        <translation>Đang xem lại và sửa kho bài; tệp hỏng vẫn được giữ:</translation>
    </message>
    <message>
        <source>Mending was broken off; the drafts database is as it was.</source>
        <translation>Đã dừng việc sửa; kho bài vẫn như trước.</translation>
    </message>
    <message>
        <source>Taken from backups: %1.</source>
        <translation>Lấy từ bản sao lưu: %1.</translation>
    </message>
    <message>
        <source>Drafts of an older version are brought into the form of this one:</source>
        <translation>Đang chuyển bài của phiên bản cũ sang dạng của phiên bản này:</translation>
    </message>
    <message>
        <source>All drafts are in the form of this version. Words in texts are found as soon as the index is made; it is made while you work.</source>
        <translation>Mọi bài đã ở dạng của phiên bản này. Chỉ mục từ đang được lập trong lúc anh chị làm việc; lập xong là tìm được chữ trong bài.</translation>
    </message>
    <message>
        <source>The drafts are as they were, and nothing is lost. They open once they are in the form of this version: start the program again for that.</source>
        <translation>Các bài vẫn như cũ, không mất gì. Bài chỉ mở được sau khi chuyển sang dạng của phiên bản này: hãy mở lại chương trình để chuyển.</translation>
    </message>
</context>
<context>
    <name>toasoan::SaveWatch</name>
    <message>
        <source>%1 Until then a copy lies in %2.</source>
        <translation>%1 Trong lúc chờ, một bản nằm ở %2.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere too; that text stays in the history.</source>
        <translation>Bài cũng được sửa ở nơi khác; bản đó còn trong lịch sử.</translation>
    </message>
</context>
<context>
    <name>toasoan::SealCommands</name>
    <message>
        <source>The drafts are encrypted.</source>
        <translation>Kho bài đã mã hóa.</translation>
    </message>
    <message>
        <source>The drafts are not encrypted any more.</source>
        <translation>Kho bài không còn mã hóa.</translation>
    </message>
    <message>
        <source>The new passphrase opens the drafts from now on.</source>
        <translation>Từ giờ kho bài mở bằng mật khẩu mới.</translation>
    </message>
    <message>
        <source>Some files are not encrypted yet; the next start tries it again. %1</source>
        <translation>Một số tệp chưa được mã hóa; lần khởi động sau sẽ thử lại. %1</translation>
    </message>
</context>
<context>
    <name>toasoan::SealDialog</name>
    <message>
        <source>Passphrase now</source>
        <translation>Mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Encrypt the drafts</source>
        <translation>Mã hóa kho bài</translation>
    </message>
    <message>
        <source>The drafts are encrypted. A new passphrase opens them from the next start on; the recovery code stays as it is.</source>
        <translation>Kho bài đã mã hóa. Mật khẩu mới có hiệu lực từ lần mở tới; mã khôi phục vẫn như cũ.</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Mật khẩu hiện &amp;nay</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>At least %1 letters; four words that nobody guesses are easier to keep. The Vietnamese input method is off in these fields.</source>
        <translation>Ít nhất %1 chữ cái; bốn từ không ai đoán ra thì dễ nhớ hơn. Bộ gõ tiếng Việt tắt trong các ô này.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation>Bỏ mã hóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The drafts are encrypted. This recovery code opens them when the passphrase is lost. It is shown only now: write it down and keep it away from this computer.</source>
        <translation>Kho bài đã mã hóa. Mã khôi phục này mở được kho bài khi quên mật khẩu. Mã chỉ hiện lần này: hãy chép ra giấy và cất xa máy.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>I have &amp;written the code down</source>
        <translation>Tôi đã &amp;chép mã ra giấy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Sao chép mã</translation>
    </message>
    <message>
        <source>Texts, history, notes about sources, pictures, attachments and backups can then be read with the passphrase only. Backups that were made on other disks before stay as they are: delete those yourself. Without the passphrase and the recovery code nobody can open the drafts again.</source>
        <translation>Bài viết, lịch sử, ghi chú về nguồn tin, ảnh, tệp đính kèm và các bản sao lưu sẽ chỉ đọc được khi có mật khẩu. Bản sao lưu đã làm trước đó trên đĩa khác vẫn giữ nguyên: bạn hãy tự xóa. Mất cả mật khẩu lẫn mã khôi phục thì không ai mở được kho bài nữa.</translation>
    </message>
</context>
<context>
    <name>toasoan::SelectionRow</name>
    <message>
        <source>To the &amp;trash</source>
        <translation>&amp;Thùng rác</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Đưa &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Xóa &amp;hẳn…</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>Đặt &amp;nhãn…</translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Pen name</source>
        <translation>&amp;Bút danh</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Tên bá&amp;o</translation>
    </message>
    <message>
        <source>&amp;Source tag</source>
        <translation>&amp;Thẻ nguồn</translation>
    </message>
    <message>
        <source>Photo &amp;credit</source>
        <translation>N&amp;guồn ảnh</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Giao &amp;diện</translation>
    </message>
    <message>
        <source>&amp;My dictionary
(a word a line)</source>
        <translation>Từ đ&amp;iển cá nhân
(mỗi dòng một từ)</translation>
    </message>
    <message>
        <source>Only these words are ever changed while you type, never with a capital; one Ctrl+Z brings back what you typed.</source>
        <translation>Chỉ những chữ này được thay khi gõ, không bao giờ thay chữ viết hoa; một lần Ctrl+Z trả lại chữ đã gõ.</translation>
    </message>
    <message>
        <source>While t&amp;yping, put
(ko = không, a line each)</source>
        <translation>Khi gõ thì tha&amp;y
(ko = không, mỗi dòng một cặp)</translation>
    </message>
    <message>
        <source>Only what is nearly certain</source>
        <translation>Chỉ khi gần như chắc chắn</translation>
    </message>
    <message>
        <source>What is likely</source>
        <translation>Khi có nhiều khả năng sai</translation>
    </message>
    <message>
        <source>All that is doubtful</source>
        <translation>Cả những chỗ còn ngờ</translation>
    </message>
    <message>
        <source>Say &amp;when a word seems wrong here</source>
        <translation>Nhắc &amp;chữ dùng sai chỗ</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Chung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>on ra&amp;dio</source>
        <translation>phát th&amp;anh</translation>
    </message>
    <message>
        <source>Words a minute, read</source>
        <translation>Số chữ/phút khi đọc</translation>
    </message>
    <message>
        <source>Words a minute, on radio</source>
        <translation>Số chữ/phút khi phát thanh</translation>
    </message>
    <message>
        <source>Words a min&amp;ute, read</source>
        <translation>&amp;Số chữ/phút khi đọc</translation>
    </message>
    <message>
        <source>Al&amp;ways light paper</source>
        <translation>&amp;Giấy luôn sáng</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation>Sao &amp;lưu</translation>
    </message>
</context>
<context>
    <name>toasoan::ShortcutPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>&amp;Without keys</source>
        <translation>&amp;Bỏ phím</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>&amp;Mặc định</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Tìm lệnh hoặc phím</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Các lệnh và phím tắt</translation>
    </message>
    <message>
        <source>A&amp;ll as shipped</source>
        <translation>&amp;Tất cả về mặc định</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>Phím mớ&amp;i</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Phím mới</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Bấm tổ hợp phím</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>“%1” đã có ở lệnh này.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”: take it away there first.</source>
        <translation>“%1” đang thuộc lệnh “%2”: hãy bỏ phím ở đó trước.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Tòa Soạn</source>
        <translation>Phím tắt của Tòa Soạn</translation>
    </message>
</context>
<context>
    <name>toasoan::SidePanel</name>
    <message>
        <source>About this article</source>
        <translation>Về bài này</translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetCommands</name>
    <message>
        <source>The snippet “%1” was deleted.</source>
        <translation>Đã xóa đoạn “%1”.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetEditor</name>
    <message>
        <source>Snippet</source>
        <translation>Đoạn hay dùng</translation>
    </message>
    <message>
        <source>one word, such as bbt</source>
        <translation>một từ, như bbt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation>&amp;Chữ tắt</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Nội dung</translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetPicker</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Chèn</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Đoạn hay dùng</translation>
    </message>
    <message>
        <source>Name, abbreviation or words</source>
        <translation>Tên, chữ tắt hoặc vài chữ trong đoạn</translation>
    </message>
    <message>
        <source>Find a snippet</source>
        <translation>Tìm đoạn hay dùng</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Mới…</translation>
    </message>
    <message>
        <source>Not readable and left out: %1</source>
        <translation>Không đọc được nên bỏ qua: %1</translation>
    </message>
    <message>
        <source>No snippets yet. Select words in the article and choose New… to keep them.</source>
        <translation>Chưa có đoạn nào. Chọn chữ trong bài rồi bấm Mới… để giữ lại.</translation>
    </message>
    <message>
        <source>No snippet has these words.</source>
        <translation>Không đoạn nào có những chữ này.</translation>
    </message>
</context>
<context>
    <name>toasoan::StatisticsDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Số chữ</translation>
    </message>
    <message>
        <source>Characters with spaces</source>
        <translation>Ký tự, cả dấu cách</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Ký tự, không dấu cách</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Thời gian đọc</translation>
    </message>
    <message>
        <source>Radio time</source>
        <translation>Thời gian phát thanh</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Cả bài</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đang chọn</translation>
    </message>
    <message>
        <source>Reading at %1 words a minute, radio at %2 without captions and tables. Pen names, photo credits and alternative texts are not counted.</source>
        <translation>Đọc %1 chữ/phút; phát thanh %2 chữ/phút, không kể chú thích ảnh và bảng. Bút danh, nguồn ảnh và văn bản thay thế không được tính.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message>
        <source>Save state</source>
        <translation>Tình trạng lưu</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Người đang làm việc</translation>
    </message>
    <message>
        <source>✓ Saved on this computer</source>
        <translation>✓ Đã lưu trên máy</translation>
    </message>
    <message>
        <source>✓ Saved on this computer %1</source>
        <translation>✓ Đã lưu trên máy %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>✗ NOT SAVED – see the message</source>
        <translation>✗ CHƯA LƯU – xem thông báo</translation>
    </message>
    <message>
        <source>%1 words · %2 characters · %3 min read</source>
        <translation>%1 chữ · %2 ký tự · đọc %3 phút</translation>
    </message>
    <message>
        <source>Who works here: press to change</source>
        <translation>Người đang làm việc: bấm để đổi</translation>
    </message>
    <message>
        <source>Proofing: %1</source>
        <translation>Kiểm tra bằng: %1</translation>
    </message>
    <message>
        <source>Length: press for all the numbers</source>
        <translation>Độ dài: bấm để xem mọi con số</translation>
    </message>
    <message>
        <source>Selected: %1 words · %2 characters</source>
        <translation>Đang chọn: %1 chữ · %2 ký tự</translation>
    </message>
    <message>
        <source>Input method in use</source>
        <translation>Bộ gõ đang dùng</translation>
    </message>
    <message>
        <source>Input method: %1</source>
        <translation>Bộ gõ: %1</translation>
    </message>
    <message>
        <source>Size of the page: press to choose, or Ctrl and the wheel</source>
        <translation>Cỡ trang: bấm để chọn, hoặc giữ Ctrl và lăn chuột</translation>
    </message>
    <message>
        <source>Size of the page: %1 %</source>
        <translation>Cỡ trang: %1 %</translation>
    </message>
    <message>
        <source>■ Only to be read: a newer version&apos;s drafts</source>
        <translation>■ Chỉ đọc: bài của phiên bản mới hơn</translation>
    </message>
    <message>
        <source>No new backup</source>
        <translation>Chưa sao lưu được</translation>
    </message>
</context>
<context>
    <name>toasoan::TableEditor</name>
    <message>
        <source>Insert row above</source>
        <translation>Chèn hàng phía trên</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Chèn hàng phía dưới</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Hàng</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Chèn cột phía trước</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Chèn cột phía sau</translation>
    </message>
    <message>
        <source>+ Column</source>
        <translation>+ Cột</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>− Row</source>
        <translation>− Hàng</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Xóa cột</translation>
    </message>
    <message>
        <source>− Column</source>
        <translation>− Cột</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Hàng tiêu đề</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>Gộp ô</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>Tách ô</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Chú thích bảng</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Hàng %1, cột %2</translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateCommands</name>
    <message>
        <source>Save as template</source>
        <translation>Lưu làm mẫu</translation>
    </message>
    <message>
        <source>Name. Headline, sapo and pictures stay out; a template of the same name is replaced.</source>
        <translation>Tên mẫu. Tít, sapo và ảnh không vào mẫu; mẫu cùng tên được thay.</translation>
    </message>
    <message>
        <source>“%1” is among the templates now.</source>
        <translation>Đã có mẫu “%1”.</translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateDialog</name>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Picture with caption</source>
        <translation>Ảnh và chú thích</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Box: %1</source>
        <translation>Hộp: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Not readable and left out: %1</source>
        <translation>Không đọc được nên bỏ qua: %1</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>New article by template</source>
        <translation>Bài mới theo mẫu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu bài</translation>
    </message>
</context>
<context>
    <name>toasoan::TextCommands</name>
    <message>
        <source>Select the words first that are not to be proofread.</source>
        <translation>Hãy chọn trước những chữ không cần soát.</translation>
    </message>
    <message>
        <source>The caret is in no box.</source>
        <translation>Con trỏ không nằm trong hộp nào.</translation>
    </message>
    <message>
        <source>There is a box already, and a box holds no box.</source>
        <translation>Ở đây đã có hộp; trong hộp không đặt thêm hộp.</translation>
    </message>
    <message>
        <source>The paragraph that was pasted has %L1 words.</source>
        <translation>Đoạn vừa dán dài %L1 chữ.</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation>Tách thành đoạn</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>toasoan::ToolRow</name>
    <message>
        <source>Kind of text</source>
        <translation>Loại đoạn</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn thường</translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Small cross-head</source>
        <translation>Tít xen nhỏ</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Danh sách chấm</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách số</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Trích nổi bật</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Dòng trên tít</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Văn bản thay thế</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Địa danh đầu tin</translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation>Thẻ nguồn</translation>
    </message>
    <message>
        <source>Box title</source>
        <translation>Tên hộp</translation>
    </message>
</context>
<context>
    <name>toasoan::TypingTest</name>
    <message>
        <source>words are composed before they enter the text (preedit)</source>
        <translation>từ được ghép xong mới vào bài (preedit)</translation>
    </message>
    <message>
        <source>letters before the caret are replaced (surrounding text)</source>
        <translation>chữ trước con trỏ được thay (surrounding text)</translation>
    </message>
    <message>
        <source>letters are taken back and typed anew (Backspace)</source>
        <translation>chữ bị xóa lùi rồi gõ lại (Backspace)</translation>
    </message>
    <message>
        <source>letters come straight from the keys</source>
        <translation>chữ đến thẳng từ bàn phím</translation>
    </message>
    <message>
        <source>Type the sentence into the field.</source>
        <translation>Hãy gõ câu trên vào ô.</translation>
    </message>
    <message>
        <source>Right so far. Go on to the end.</source>
        <translation>Đến đây đều đúng. Hãy gõ tiếp cho hết câu.</translation>
    </message>
    <message>
        <source>✓ All right: every letter arrived.</source>
        <translation>✓ Tốt: mọi chữ đều vào đúng.</translation>
    </message>
    <message>
        <source>▲ Letters and their marks arrive apart.</source>
        <translation>▲ Chữ và dấu đến rời nhau.</translation>
    </message>
    <message>
        <source>✗ No Vietnamese letters arrive, only keys.</source>
        <translation>✗ Không có chữ tiếng Việt nào vào, chỉ có phím thô.</translation>
    </message>
    <message>
        <source>✗ Something else arrived than the sentence.</source>
        <translation>✗ Chữ vào khác với câu trên.</translation>
    </message>
    <message>
        <source>Nothing is to be done: %1.</source>
        <translation>Không phải làm gì: %1.</translation>
    </message>
    <message>
        <source>Choose the character set “Unicode” (composed, “dựng sẵn”) in the input method. The article is put right by itself when it is saved.</source>
        <translation>Hãy chọn bảng mã “Unicode dựng sẵn” trong bộ gõ. Bài tự được sửa lại khi lưu.</translation>
    </message>
    <message>
        <source>Switch the input method to Vietnamese and to the way you type (Telex or VNI). If nothing changes, start it again, then this program.</source>
        <translation>Hãy chuyển bộ gõ sang tiếng Việt, đúng kiểu bạn gõ (Telex hoặc VNI). Nếu vẫn vậy, hãy mở lại bộ gõ, rồi mở lại chương trình này.</translation>
    </message>
    <message>
        <source>From “%1” on it is not the sentence. If you mistyped, correct it.</source>
        <translation>Từ “%1” trở đi không giống câu trên. Nếu gõ nhầm, hãy sửa lại.</translation>
    </message>
    <message>
        <source>If letters are missing or doubled, set the input method to show what it composes (preedit).</source>
        <translation>Nếu mất chữ hoặc lặp chữ, hãy đặt bộ gõ hiện chữ đang ghép (preedit).</translation>
    </message>
    <message>
        <source>If letters are missing or doubled, copy the report and send it to who looks after your computer.</source>
        <translation>Nếu mất chữ hoặc lặp chữ, hãy chép báo cáo gửi người phụ trách máy.</translation>
    </message>
    <message>
        <source>Input method test</source>
        <translation>Thử bộ gõ</translation>
    </message>
    <message>
        <source>Type this sentence as you always do:</source>
        <translation>Hãy gõ câu này như bạn vẫn gõ:</translation>
    </message>
    <message>
        <source>Field to type into</source>
        <translation>Ô để gõ</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Hãy gõ: %1</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Chép báo cáo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Arrived: letters from keys %1 · from the input method %2 · composed %3 · Backspace %4 · letters replaced %5 · looked around the caret %6</source>
        <translation>Đã nhận: chữ từ phím %1 · từ bộ gõ %2 · lần ghép %3 · phím Backspace %4 · lần thay chữ %5 · lần xem chữ quanh con trỏ %6</translation>
    </message>
</context>
<context>
    <name>toasoan::UnlockDialog</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Mật khẩu hoặc mã khôi phục</translation>
    </message>
    <message>
        <source>Tòa Soạn – open the drafts</source>
        <translation>Tòa Soạn – mở kho bài</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>The drafts are encrypted. Type the passphrase; if it is lost, the recovery code that was written down opens them too. The Vietnamese input method is off in this field.</source>
        <translation>Kho bài đã mã hóa. Hãy gõ mật khẩu; nếu quên, mã khôi phục đã chép ra giấy cũng mở được. Bộ gõ tiếng Việt tắt trong ô này.</translation>
    </message>
</context>
<context>
    <name>toasoan::ViewCommands</name>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>toasoan::WaivedList</name>
    <message numerus="yes">
        <source>“%1” · %n place(s)</source>
        <translation>
            <numerusform>“%1” · %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>Ignored in this article</source>
        <translation>Đã bỏ qua trong bài này</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Đã bỏ qua (%1)</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Không bỏ qua nữa</translation>
    </message>
</context>
<context>
    <name>toasoan::WordsDialog</name>
    <message>
        <source>What the library says of this picture</source>
        <translation>Thông tin của ảnh trong thư viện</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Chú thích</translation>
    </message>
    <message>
        <source>&amp;Description for those who cannot see</source>
        <translation>&amp;Mô tả cho người khiếm thị</translation>
    </message>
    <message>
        <source>&amp;Photographer</source>
        <translation>&amp;Người chụp</translation>
    </message>
    <message>
        <source>Photo c&amp;redit</source>
        <translation>N&amp;guồn ảnh</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Nơ&amp;i chụp</translation>
    </message>
    <message>
        <source>C&amp;opyright</source>
        <translation>&amp;Bản quyền</translation>
    </message>
    <message>
        <source>&amp;Keywords, with commas between</source>
        <translation>&amp;Từ khóa, cách nhau bằng dấu phẩy</translation>
    </message>
</context>
<context>
    <name>toasoan::WorkflowSteps</name>
    <message>
        <source>Why is the article taken back?</source>
        <translation>Vì sao rút bài lại?</translation>
    </message>
    <message>
        <source>%1: done. The article is now “%2”.</source>
        <translation>%1: xong. Bài đang ở trạng thái “%2”.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 trả lại: %2</translation>
    </message>
    <message>
        <source>Why? The log of the article keeps it.</source>
        <translation>Vì sao? Nhật ký của bài lưu lý do này.</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>%1 duyệt, %2</translation>
    </message>
    <message>
        <source>Waived: %1: %2</source>
        <translation>Miễn trừ: %1: %2</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Đến “%1”</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem lỗi</translation>
    </message>
</context>
</TS>
