"""What English-language sites print around their stories."""

from __future__ import annotations

PRINTED = """
subscribe.newsletter
    sign up to {title} our {words} email {text}
    sign up for {title} our {words} email {text}
    don't miss the latest news from {words} - sign up to our {words} newsletter{words}
    don't miss the latest news from around scotland and beyond - sign up to our {words} newsletter{words}
    stay up-to-date with the latest news by signing up to our newsletter{words}
    stay up to date with the latest news by signing up to our newsletter{words}
    for the latest breaking news and stories{text}sign up for our newsletter by clicking here
    get all the latest news from your area straight to your inbox
    get the latest news straight to your inbox{words}
    want the biggest stories delivered to your inbox? {rest}
    want more stories like this delivered to your inbox? {rest}
    never miss a story. {text}newsletter{text}
    click here to subscribe to our newsletter{words}
    click here to sign up for our newsletter{words}
    top stories in your inbox
    stay on top of the news with our daily newsletter
    invalid email we use your sign-up{text}
    we use your sign-up to provide content{text}
    privacy notice: newsletters may contain info{text}
    newsletters may contain info about charities, online ads, and content funded by outside parties{text}
    after newsletter promotion
    skip past newsletter promotion
    thank you for subscribing! we have more newsletters{words}
    breaking news at your fingertips
    get breaking news from us on whatsapp
    you'll receive daily updates on breaking news as well as {text}
    no one will be able to see who is signed up and no one can send messages except {text}
    all you have to do is click here if you're on mobile, select 'join community'{text}
    we also treat our community members to special offers, promotions{text}
    if you don't like our community, you can check out any time you like{text}
    to leave our community click on the name at the top of your screen{text}
    join the {title} whatsapp community{text}
    join our dedicated whatsapp community{text}
    to join the {title} whatsapp {text}click here
    see our privacy notice
    if you're curious, you can read our privacy notice
    story saved
    you can find this story in my bookmarks{text}
subscribe.network
    follow {names} on google news {words}
    follow {title} on google news to {rest}
    click here to follow {title} on google news{text}
    follow bbc {names} on {words}
    follow {names} on facebook, x and instagram
    follow {names} across our social channels{text}
    follow our {title} account on {names}
    follow our {title} page on {names}
    listen to the best of {words} on sounds and follow {text}
    get your news on the go. {rest}
    get the latest news on whatsapp
subscribe.app
    download our app for {words} news
    for a better experience, download our app
subscribe.thanks
    please refresh the page or navigate to another page on the site to be automatically logged in
    please refresh the page or navigate to another page on the site to be automatically logged in{text}
    please refresh your browser to be logged in
    stay up to date with notifications from {title}
    notifications can be managed in browser preferences
    your notification preferences have been saved
paywall.notice
    download our app and read this and other great stories {text}
    broaden your horizons with award-winning british journalism{text}
    in times of uncertainty you need journalism you can trust{text}
    to read more on this story, subscribe{words}
    create your free profile or log in{words}
    create a free account to continue reading{words}
    subscribe for full access to all our {words} content
    this is a preview of our premium content
    you have reached your limit of free articles{text}
    this article is exclusive to subscribers of {title}
    to continue reading this article, please {rest}
paywall.offer
    support local journalism
    choose a subscription
    see subscription options
donate.journalism
    your support makes all the difference
    your support helps us to tell the story
    from reproductive rights to climate change to big tech, {text}is on the ground when the story is developing{text}
    at such a critical moment in us history, we need reporters on the ground{text}
    your donation allows us to keep sending journalists{text}
    unlike many other quality news outlets, we choose not to lock {text}
    support independent journalism by subscribing to {text}
comments.form
    comments: our rules
    we want our comments to be a lively and valuable part of our community{text}
    the ability to comment on our stories is a privilege, not a right{text}
    please report any comments that break our rules
    report this comment cancel
    last updated: report this comment cancel
    the comments below have not been moderated
    the comments below have not been moderated {words}
    the comments below have been moderated in advance
    we are no longer accepting comments on this article
    share what you think
    join thought-provoking conversations, follow other {title} readers and see their replies
    would you like to comment on this article? {text}
    please read our comment policy before commenting
    comments - please login in order to comment
    please login in order to comment
    be respectful. {text}community guidelines{text}
    jump to comments
    sign in or create an account to comment
sharing.button
    share or comment on this article: {headline}
tips.call
    got a story suggestion for {names}? {text}
    do you have a story suggestion for {names}?
    do you have a story suggestion for {names}? {text}
    send your story ideas to: {words}
    send us your story ideas
    get in touch with our news team by emailing us at {words}
    for more stories like this, check our news page
    got a story? get in touch{text}
    we pay for your stories! {text}
    do you have a story for {text} news team? {text}
    do you have a story to sell? {text}
    do you have a story? email us at {words}
    get involved with the news in your community
    send your stories and photos now
    if you've got a {words} story, video or pictures get in touch with {text}
    do you have an opinion on the issues raised in this article? {text}
    have an opinion on anything you have read in {title} today? {text}
    send us your tip-offs, photos and videos on whatsapp
legal.terms
    the bbc is not responsible for the content of external sites{text}
    this website and associated newspapers adhere to {text}code of practice{text}
    if you have a complaint about the editorial content which relates to inaccuracy or intrusion, then please contact the editor{words}
    if you are dissatisfied with the response provided you can contact ipso here
    these are the subjective opinions of {text}
legal.opinion
    the views expressed by the author are not necessarily the views of {words}
    the views expressed in the contents above are those of our users and do not necessarily reflect the views of {words}
    opinions expressed are not necessarily those of {words}
    the views and opinions expressed in this article are those of the author{words}
related.heading
    related internet links
    related topics
    explore more on these topics
    read more on the sun
    most read in {title}
    more must-reads
related.pointer
    now read: {headline}
    now read | {headline}
    also read: {headline}
    related: {headline}
    listen | {headline}
    watch | {headline}
    in pics | {headline}
    must read: {headline}
    don't miss: {headline}
    don't miss... {headline}
    you can read more on this topic {words}
    read original story on {words}
video.unsupported
    to view this video please enable javascript{text}
    the video player is currently playing an ad{text}
    the video will auto-play soon{text}
    this video can not be played
    to play this video you need to enable javascript in your browser
    video unavailable
video.button
    click to play tap to play
    play video play video
embeds.blocked
    content cannot be displayed without consent
    enable cookies for this session
    we need your consent to load this {words} content{text}
    we need your permission to show {text}content{text}
    this content is hosted by a third party provider that does not allow{text}
    this content is provided by {words}, which may use cookies{text}
    this article contains content provided by {words}{text}
    we ask for your permission before anything is loaded{text}
    please review their details and accept them to load the content{text}
    unfortunately we have been unable to verify if you have consented to {words} cookies{text}
    to view this content you can use the button below to allow {words} cookies for this session only
    accept and continue to {words}
audio.machine
    story audio is generated using ai
    this audio is auto-generated
    this audio is auto-generated. please let us know if you have feedback
audio.listen
    listen to our new podcast
    listen to our podcast
shop.deal
    shopping discount codes
    £{number} at {names}
    ${number} at {names}
    £{number} | {names}
    see price at {names}
    buying advice you can trust
ads.continues
    story continues below this advertisement
    article continues after ad
    article continues below advertisement
syndication.desk
    additional reporting by {names}
    pictures: supplied
    this story was produced by {text} and {words} republished here{text}
dates.ago
    last updated: {number} hour ago
    last updated: {number} hours ago
captions.credit
    image: supplied
    picture: supplied
    photo: supplied
"""
