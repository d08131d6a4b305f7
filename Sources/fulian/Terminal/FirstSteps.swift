/// What to do next, for someone who has just begun.
enum FirstSteps {
  static func withoutLedger(_ path: String) -> String {
    words(
      """
      还没有台账（\(path)）。两种开始的办法：
        fulian init --divisions 区划代码文件夹 --district 130107   按区划代码建账，街道乡镇和社区村一次到位
        fulian init                                               建一本空台账，再用“fulian import 文件夹”导入表格
      每条命令的用法：fulian help 命令。

      """,
      """
      There is no ledger yet (\(path)). Two ways to begin:
        fulian init --divisions FOLDER --district 130107   every township and community of a district at once
        fulian init                                        an empty ledger; then “fulian import FOLDER”
      More on each command: fulian help COMMAND.

      """)
  }

  static var next: String {
    words(
      """

      接下来：
        fulian check                         看哪里有问题、在哪张表哪一行
        fulian coverage                      看覆盖
        fulian conversion                    看会改联
        fulian chart sheet --out 全图.pdf    全部组织画在一张A3上

      """,
      """

      Next:
        fulian check                         what is wrong, in which sheet and row
        fulian coverage                      what is covered
        fulian conversion                    how far conversion has come
        fulian chart sheet --out wall.pdf    every organisation on one A3 sheet

      """)
  }
}
