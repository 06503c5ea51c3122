namespace ItaIngest.Crawling.Tests.TestWeb.Sites;

/// <summary>A site that keeps its documents in Google Drive, and a stand-in for the Drive host.</summary>
internal static class DriveTestSite
{
    public static TestSite Make() => new TestSite("phukham.test")
        .Page("/", """
            <h2>ITA 2566</h2>
            <ul><li>มาตรการส่งเสริมคุณธรรมและความโปร่งใส <a href="https://drive.google.com/file/d/1AbC_plan-66/view?usp=sharing">คลิก</a></li>
            <li>รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม <a href="https://drive.google.com/open?id=1AbC_follow-66&usp=drive_copy">คลิก</a></li>
            <li>มาตรการส่งเสริมความโปร่งใส ทุกปี <a href="https://drive.google.com/drive/folders/1Folder">โฟลเดอร์</a></li></ul>
            """);

    public static TestSite Host() => new TestSite("drive.usercontent.google.com")
        .Plan("/download?id=1AbC_plan-66&export=download&confirm=t", "attachment; filename=\"plan66.pdf\"")
        .FollowUp("/download?id=1AbC_follow-66&export=download&confirm=t", "attachment; filename=\"follow66.pdf\"");
}
