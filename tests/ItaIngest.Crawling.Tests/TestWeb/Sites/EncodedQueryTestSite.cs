namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>Base64 without padding, hrefs without quotation marks, each document twice, old links in comments.</summary>
internal static class EncodedQueryTestSite
{
    public static TestSite Make() => new TestSite("namsai.test")
        .Page("/", """
            <ul><li><a href=index.php?menu=aGlzdG9yeQ&id=MQ>ประวัติความเป็นมา</a></li>
            <li><a href=index.php?menu=aXRh&id=Nw>การประเมินคุณธรรมและความโปร่งใส ITA</a></li>
            <li><a href=index.php?menu=bmV3cw&id=Mg>ข่าวประชาสัมพันธ์</a></li></ul>
            <a href="index.php?menu=ZGlnaXRhbA&id=OA">Digital capital</a>
            """)
        .Page("/index.php?menu=aXRh&id=Nw", """
            <h2>ITA</h2>
            <a href=index.php?menu=aXRh&year=MjU2Ng>ปีงบประมาณ ๒๕๖๖</a>
            <a href=index.php?menu=aXRh&year=MjU2NQ>ปีงบประมาณ ๒๕๖๕</a>
            """)
        .Page("/index.php?menu=aXRh&year=MjU2Ng", """
            <table>
            <tr><td>O39</td><td>แผนปฏิบัติการป้องกันการทุจริต</td><td><a href=openfile.php?f=TzM5LTI1NjYucGRm>แผนปฏิบัติการป้องกันการทุจริต</a></td></tr>
            <tr><td>O42</td><td>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</td>
            <td><a href=openfile.php?f=TzQyLTI1NjYucGRm>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</a> <a href=openfile.php?f=TzQyLTI1NjYucGRm>ดาวน์โหลด</a></td></tr>
            <!-- <tr><td>O42</td><td><a href=openfile.php?f=T0xELnBkZg>มาตรการส่งเสริมคุณธรรมและความโปร่งใส (เดิม)</a></td></tr> -->
            <tr><td>O43</td><td>การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</td>
            <td><a href=openfile.php?f=TzQzLTI1NjYucGRm>คลิก</a> <a href=openfile.php?f=TzQzLTI1NjYucGRm>ดาวน์โหลด</a></td></tr>
            </table>
            """)
        .Decoy("/openfile.php?f=TzM5LTI1NjYucGRm")
        .Plan("/openfile.php?f=TzQyLTI1NjYucGRm")
        .FollowUp("/openfile.php?f=TzQzLTI1NjYucGRm")
        .Forbid("/openfile.php?f=T0xELnBkZg")
        .Forbid("/index.php?menu=aXRh&year=MjU2NQ");
}
