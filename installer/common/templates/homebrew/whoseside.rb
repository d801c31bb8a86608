cask "whoseside" do
  arch arm: "arm64", intel: "x64"

  version "@VERSION@"
  sha256 arm:   "@MACOS_ARM_SUM@",
         intel: "@MACOS_INTEL_SUM@"

  url "@ADDRESS@/releases/download/v#{version}/whoseside-#{version}-macos-#{arch}.dmg"
  name "Whoseside"
  desc "Says whose side the trouble is on when a page does not open"
  homepage "@ADDRESS@"

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: :big_sur

  app "Whoseside.app"
  binary "#{appdir}/Whoseside.app/Contents/Resources/whoseside"

  # What the person chose and what the program noted stay until "brew uninstall --zap".
  zap trash: "~/Library/Application Support/Whoseside"
end
